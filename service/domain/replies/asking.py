"""What a client asks of us beside an answer: a person, help, a pause, to skip; and words that need no answer."""

from dataclasses import replace
from datetime import date
from typing import Final

from service.domain.language import Language
from service.domain.language.en import asides as en_said
from service.domain.language.en import meeting, passing, pauses, persons, questions
from service.domain.language.es import answers as es_said
from service.domain.language.es import asking as es
from service.domain.language.es import meeting as es_meeting
from service.domain.language.es import passing as es_passing
from service.domain.language.pattern import Pattern
from service.domain.language.vocabulary import vocabulary
from service.domain.replies.days import Span, span_named
from service.domain.replies.hearing import Heard
from service.domain.replies.phrases import heard_in, without

_HUMAN: Final = heard_in(persons.HUMAN, es.HUMAN)
_NOT_HUMAN: Final = heard_in(persons.NOT_HUMAN, es.NOT_HUMAN)
_MEETS: Final = heard_in(meeting.MEETS, es_meeting.MEETS)
_NOT_MEETS: Final = heard_in(meeting.NOT_MEETS, es_meeting.NOT_MEETS)
_HELP: Final = heard_in(questions.HELP, es.HELP)
_PAUSE: Final = heard_in(pauses.PAUSE, es.PAUSE)
_NOT_A_PAUSE: Final = Pattern(
    r"\bput(?:ting)? (?:it|that|this|them) off (?:until|to|for|again)\b|\bon hold (?:for (?:\d+|an|half|ages|"
    r"hours) ?(?:minutes?|"
    r"hours?|an hour)?(?= /|$| with| lol)|with (?:the|hr|my)\b)|\b(?:boss|they|he|she|company|manager|recruiter|"
    r"client|bank|hr)"
    r"\b(?: \w+)? (?:put|puts|has|is|keeps?|kept|left|leave|leaves)(?: \w+){1,3} on (?:hold|pause)\b|\b(?:project"
    r"|application|process|hiring|"
    r"role|position|offer|"
    r"search)(?: \w+){0,2} on (?:hold|pause)\b|\bcant wait\b|\bwait for (?:this|the) (?:week|day|month)|\b(?:told|"
    r"asked|until i|pushed|"
    r"moved|interview|deadline|due|application|report|class|meeting)\b[^/]*\b(?:until|hasta)\b|"
    r"\b\w+(?:ed|ing|ws?|ew|ve|ay) away (?:at|on|from|with|the|my|all)\b|\b(?:hear|heard|hearing|wrote|call(?:ed"
    r"|s)?|paid|pay|cut|"
    r"sent|send|brought|bring|kick(?:ed)?|fell|set|talk|talking|bounced?) back\b|"
    r"\b(?:hit|took|learned to|learning to|need to|i) (?:a )?pause[ds]? (?:and|before|when|to)\b"
)
_SKIP_ALONE: Final = Pattern(
    r"(?:(?:please|ok|sorry|hey|no|nope|nah|um|honestly|yeah|actually|sorry mira|lets|i|id like to|i want to|"
    r"por favor|oye|"
    rf"mejor) )*(?:{en_said.SKIP_ALONE}|{es_said.SKIP_ALONE})(?: (?:please|thanks|thank you|ok|ta|"
    r"cheers|sorry|mira|coach|boss|por favor|gracias|today|now|again|lol|this week|this time|this morning|tonight"
    r"|for once|"
    r"i think|i guess|if thats ok|if its ok|si no te importa|por hoy|esta vez))*"
)

_SKIP_INSIDE: Final = heard_in(en_said.SKIP_INSIDE, es_said.SKIP_INSIDE)
_PASSED: Final = heard_in(passing.PASSES, es_passing.PASSES)
_THANKS: Final = Pattern(f"(?:{en_said.THANKS_WORDS}|{es_said.THANKS_WORDS})")
_ACKNOWLEDGED: Final = Pattern(f"(?:{en_said.ACKNOWLEDGED}|{es_said.ACKNOWLEDGED})")
_NOTHING: Final = Pattern(f"(?:{en_said.NOTHING_HEARD}|{es_said.NOTHING_HEARD})")
_QUESTION_WORD: Final = Pattern(
    r"(?:(?:and|so|but|ok|hey|hi|um|wait|sorry|also|btw|y|pero|oye|hola|thanks|mira|"
    r"quick question|question|pregunta|just wondering|curious|i wonder|wondering) )*(?:what|whats|"
    r"how|hows|why|when|where|which|who|whos|do you|does|did you|is it|is this|is there|are you|"
    r"are there|can you|can i|could you|could i|should i|would you|will you|any (?:tips|advice|"
    r"ideas|suggestions|chance)|do i|am i|have you|"
    r"(?:can|could|do|does|did|is|are|should|will|would|may|am) (?:i|it|this|that|we|you|my|the|they|he|she|"
    r"there)|work or|que|cual|como|cuando|donde|por que|quien|"
    r"puedes|puedo|hay|es|tienes|deberia|me puedes|cuanto|cuantos|sabes)\b"
)
_THANKING_FACES: Final = frozenset("🙏❤💕💗💖💙💜🧡💛💚🥰😍😘🤗☺😊🙂💐🌹🫶♥")


def wants_a_person(heard: Heard) -> bool:
    """Return whether somebody asks to be called, or for a person instead of us."""
    return bool(_HUMAN.search(without(heard.flat, _NOT_HUMAN)))


def wants_to_meet(heard: Heard) -> bool:
    """Return whether somebody asks for a voice or a face of ours, in wider frames than `wants_a_person`."""
    return bool(_MEETS.search(without(heard.flat, _NOT_MEETS)))


def asks_for_a_call(heard: Heard) -> bool:
    """Return whether a question names no more than a way to meet: "facetime?"."""
    return heard.asks and any(_MEETS_BY.fullmatch(clause) for clause in heard.clauses)


_MEETS_BY: Final = Pattern(f"{meeting.MEETS_BY}|{es_meeting.MEETS_BY}")


def asks_how_this_works(heard: Heard) -> bool:
    """Return whether somebody asks what this is, who is behind it, or what to answer."""
    if _ASKS_TO_PASS.fullmatch(heard.run):
        return False
    if len(heard.run.split()) > _LONGEST_QUESTION or _THEN_A_NUMBER.search(heard.flat):
        return False
    return bool(_HELP.search(heard.flat))


# Asked as a favor, not to learn how it goes: "can we skip this?".
_ASKS_TO_PASS: Final = Pattern(
    r"(?:(?:hi|hey|sorry|ok|um|please|mira|no|honestly) )*(?:can|could|may|might|shall) (?:we|i) "
    r"(?:please |just |maybe )*(?:skip|pass on) (?:this|that|it)(?: (?:one|question|please|thanks"
    r"|today|tonight|time|for today|for now|for once|mira|sorry))*"
)
_LONGEST_QUESTION: Final = 16


def puts_a_number_right(heard: Heard) -> bool:
    """Return whether a text ends in the number that another one should have been: "ignore that, it was 2"."""
    return bool(_PUT_RIGHT.search(heard.flat))


_A_NUMBER: Final = (
    r"(?:\d+|zero|one|two|three|four|five|six|seven|eight|nine|ten|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho"
    r"|nueve|diez)"
)
# Once the scale is understood: "oh so 1 is bad? ok 4 then".
_THEN_A_NUMBER: Final = Pattern(
    r" / (?=.*\b(?:ok|then|so|case|its|im|id say|call it|put|entonces|pues|seria)\b)(?:(?:ok|then|so|in|that|which"
    r"|case|well|its|im|a|at|id|say|call|it|put|me|down|as|entonces|pues|seria|un) )*"
    rf"{_A_NUMBER}(?: (?:then|please|for me|today|thanks|entonces|pues))*$"
)
_PUT_RIGHT: Final = Pattern(
    r"\b(?:(?:it|that|answer|number|count|rating) (?:was|is|should)|its|meant|should (?:have been|be)|make (?:it|that)"
    r"|actually|digo|eran?|son)(?: (?:a|be|really|actually|only|just|to say))* "
    rf"{_A_NUMBER}$"
)


def asks_something(heard: Heard) -> bool:
    """Return whether the text holds a real question."""
    if not heard.asks and _SAYS_IT_IS_DONE.match(heard.run):
        return False
    return (
        any(_QUESTION_WORD.match(clause) for clause in heard.clauses)
        if heard.asks
        else bool(
            _QUESTION_WORD.match(heard.flat)
            and len(heard.clauses) == 1
            and not heard.flat.startswith(("how much i", "what i", "when i", "como "))
        )
    )


_SAYS_IT_IS_DONE: Final = Pattern(r"did (?:it|that|them|this|some|most|half|all|everything|nothing|not)\b")


def wants_a_pause(heard: Heard) -> bool:
    """Return whether somebody asks for silence that ends."""
    return bool(_PAUSE.search(heard.flat)) and not _NOT_A_PAUSE.search(heard.flat)


def tells_own_doing(heard: Heard) -> bool:
    """Return whether somebody speaks of messages that are theirs to answer: "no contestar correos despues de las 7"."""
    return bool(_OWN_DOING.match(heard.run))


_OWN_DOING: Final = Pattern(
    r"(?:(?:hoy|manana|que|aprendi a|quiero|voy a) )*(?:no )?(?:contest|respond|revis|le|v|mir|mand|envi|escrib|chec"
    r"|abr)"
    r"(?:ar|er|ir)(?:le|les)? (?:\w+ )?(?:mensajes?|correos?|textos?|mails?|notificaciones)\b"
)


def pause_span(heard: Heard, today: date, language: Language) -> Span | None:
    """Return how long the silence is to last; None when no end was named."""
    return span_named(heard.run, today, language)


def skips(heard: Heard) -> bool:
    """Return whether somebody passes on the question that is open."""
    if _NOTHING_TO_SAY.fullmatch(heard.run):
        return True
    return bool(_SKIP_ALONE.fullmatch(heard.run) or any(_SKIP_ALONE.fullmatch(c) for c in heard.clauses[:1])) or bool(
        _SKIP_INSIDE.search(heard.flat)
    )


def passed_aside(heard: Heard) -> Heard | None:
    """Return what is left of a text without its words of passing ("esta no la contesto"); None when it has none."""
    if not _PASSED.search(heard.flat):
        return None
    flat = _PASSED.sub(" / ", heard.flat).strip(" /")
    return replace(heard, flat=flat, run=" ".join(flat.replace("/", " ").split()), clauses=tuple(flat.split(" / ")))


_NOTHING_TO_SAY: Final = Pattern(
    r"(?:(?:um|well|lol|honestly|sorry|pues|la verdad) )*(?:nothing|nothing (?:really|tonight|this time|much)|"
    r"nada|nada (?:hoy|realmente))"
    r"(?: (?:lol|sorry|tbh|i guess|la verdad))*"
)


def only_thanks(heard: Heard) -> bool:
    """Return whether a text is nothing but thanks."""
    if not heard.run:
        return bool(heard.emoji) and all(face in _THANKING_FACES for face in heard.emoji)
    return bool(_THANKS.fullmatch(heard.run)) or _is_thankful(heard)


def _is_thankful(heard: Heard) -> bool:
    words = heard.run.split()
    if heard.asks or len(words) > _LONGEST_THANKS or not _THANKED.search(heard.run):
        return False
    return all(word in _AROUND_THANKS for word in _THANKED.sub(" ", heard.run).split())


_LONGEST_THANKS: Final = 12
_THANKED: Final = heard_in(en_said.THANKED, es_said.THANKED)
_AROUND_THANKS: Final = vocabulary(f"{en_said.AROUND_THANKS} {es_said.AROUND_THANKS}")


def only_acknowledges(heard: Heard) -> bool:
    """Return whether a text is nothing but "ok", "got it", "good night"."""
    return bool(_ACKNOWLEDGED.fullmatch(heard.run))


def says_nothing(heard: Heard) -> bool:
    """Return whether a text cannot be read: filler, gibberish, or a keyboard walked over."""
    return bool(_NOTHING.fullmatch(heard.run)) or _is_gibberish(heard.run)


_STOPWORDS: Final = vocabulary(
    """
    the of a an and to in it is or but so um uh on at for that this i with as be by if was are the from
    el la los las de y o un una en que a lo le es por con su al del se
    """
)
_KEYBOARD: Final = Pattern(
    r"(?:asd|sdf|dfg|fgh|ghj|hjk|jkl|qwe|wer|ert(?=y)|zxc|xcv|cvb|vbn|bnm|poi|lkj|kjh|mnb|aaa|"
    r"ooo(?!f)|xxx|zzz)"
)
_CONSONANTS: Final = Pattern(r"[bcdfghjklmnpqrstvwxz]{5,}")
_VOWEL: Final = Pattern(r"[aeiouy]")
_SHORT_WORDS: Final = vocabulary(
    """
    cv hr tv gym pt dm ppt pdf cpr brb ngl smh mfw hmm mmm pm am dmv vpn sql css html shh pfft psst grr brr tgif
    """
)


def _is_gibberish(words: str) -> bool:
    tokens = words.replace("/", " ").split()
    letters = [token for token in tokens if token.isalpha()]
    if len(words) == 1 and words not in _LONE_LETTERS:
        return True
    if not letters:
        return not any(token[0].isdigit() for token in tokens)
    if all(token in _STOPWORDS for token in tokens) and words not in {"i", "a"}:
        return True
    noise = [token for token in letters if _is_noise(token) or (len(token) < 3 and not _VOWEL.search(token))]
    return len(tokens) == len(noise) <= 3 and any(len(token) > 2 for token in noise)


_LONE_LETTERS: Final = frozenset("ynksxpi0123456789")


def _is_noise(token: str) -> bool:
    if token in _SHORT_WORDS or len(token) < 3:
        return False
    return (
        not _VOWEL.search(token)
        or bool(_CONSONANTS.search(token))
        or (len(token) <= 12 and bool(_KEYBOARD.match(token)))
    )
