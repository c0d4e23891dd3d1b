"""The very words a client gets, whatever they wrote before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.language import Language
from service.domain.program import Facts, Prompt, Variant, Words, fill, placeholders, quote, words_for
from service.domain.program.words import COACH_LIMIT, GOAL_LIMIT, KEPT_LIMIT, LONGEST_NAME, NAME_LIMIT, call_name
from service.domain.replies import Asked
from service.domain.segments import is_gsm7, units
from service.domain.situation import Situation

LISTENING = Prompt("w2-thu-pm", 11, "evening", Asked.DID_IT, 'How was "{goal}"? {coach} reads this, {name}.')


def ana(**known: object) -> Facts:
    return Facts(**({"name": "Ana", "coach": "Mira"} | known))  # type: ignore[arg-type]


def asked(text: str, *variants: tuple[str | tuple[str, ...], str]) -> Prompt:
    made = tuple(Variant((when,) if isinstance(when, str) else when, Asked.NONE, words) for when, words in variants)
    return Prompt("p", 1, "morning", Asked.GOAL, text, variants=made)


def test_the_goal_is_quoted_in_anas_words() -> None:
    words = words_for(LISTENING, ana(goal="ring Sam", goal_set=True))
    assert words == Words('How was "ring Sam"? Mira reads this, Ana.', Asked.DID_IT)


def test_a_goal_that_may_not_be_quoted_is_your_goal_without_quotation_marks() -> None:
    assert words_for(LISTENING, ana(goal_set=True)).text == "How was your goal? Mira reads this, Ana."
    assert words_for(asked('"{goal}": done?'), ana(goal_set=True)).text == "Your goal: done?"
    assert words_for(asked('Evening. "{goal}": done?'), ana(goal_set=True)).text == "Evening. Your goal: done?"
    assert words_for(asked("{goal}?"), ana(goal_set=True, language=Language.ES)).text == "Tu meta?"


def test_the_first_variant_that_fits_is_sent_with_what_it_asks() -> None:
    prompt = asked("Base.", (("goal_carried", "tiny"), "Both."), ("goal_carried", "Carried."), ("tiny", "Tiny."))
    assert words_for(prompt, ana()) == Words("Base.", Asked.GOAL)
    assert words_for(prompt, ana(tiny=True)) == Words("Tiny.", Asked.NONE)
    assert words_for(prompt, ana(goal_set=True, goal_carried=True)).text == "Carried."
    assert words_for(prompt, ana(goal_set=True, goal_carried=True, tiny=True)).text == "Both."


@pytest.mark.parametrize(
    ("condition", "facts"),
    [
        ("no_goal", ana()),
        ("goal_set", ana(goal_set=True)),
        ("goal_carried", ana(goal_set=True, goal_carried=True)),
        ("unquoted", ana(goal_set=True)),
        ("unquoted", ana(goal_set=True, goal="\u092f\u094b\u091c\u0928\u093e")),
        ("tiny", ana(tiny=True)),
        ("between_jobs", ana(situation=Situation.BETWEEN_JOBS)),
        ("plan_known", ana(kept={"plan": "If I wake, I walk"})),
        ("no_plan", ana()),
        ("no_plan", ana(kept={"plan": "\N{PARTY POPPER}"})),
    ],
)
def test_each_condition_holds_when_its_fact_does(condition: str, facts: Facts) -> None:
    assert words_for(asked("Base.", (condition, "Fits.")), facts).text == "Fits."


@pytest.mark.parametrize(
    ("condition", "facts"),
    [
        ("no_goal", ana(goal_set=True)),
        ("goal_set", ana()),
        ("goal_carried", ana(goal_set=True)),
        ("goal_carried", ana(goal_carried=True)),
        ("unquoted", ana()),
        ("unquoted", ana(goal_set=True, goal="ring Sam")),
        ("tiny", ana()),
        ("between_jobs", ana(situation=Situation.OWN_BUSINESS)),
        ("between_jobs", ana()),
        ("plan_known", ana()),
        ("no_plan", ana(kept={"plan": "If I wake, I walk"})),
    ],
)
def test_no_condition_holds_without_its_fact(condition: str, facts: Facts) -> None:
    assert words_for(asked("Base.", (condition, "Fits.")), facts).text == "Base."


def test_the_plan_comes_back_in_the_clients_words() -> None:
    prompt = asked("Watch.", ("plan_known", 'Your plan: "{plan}".'))
    assert words_for(prompt, ana(kept={"plan": "If I dread my inbox, I open one mail."})).text == (
        'Your plan: "If I dread my inbox, I open one mail".'
    )


def test_a_time_is_told_as_the_client_has_it_and_a_missing_one_is_an_error() -> None:
    prompt = asked("I ask at {evening}.")
    assert words_for(prompt, ana(times={"evening": "7 pm"})).text == "I ask at 7 pm."
    with pytest.raises(KeyError):
        words_for(prompt, ana())


def test_braces_in_a_clients_words_stay_words() -> None:
    assert words_for(asked('"{goal}"?'), ana(goal="{name} {coach}", goal_set=True)).text == '"{name} {coach}"?'
    assert fill("{a} {b}", {"a": "{b}", "b": "x"}) == "{b} x"


def test_filling_wants_every_placeholder() -> None:
    assert placeholders('Hi {name}: "{goal}", {name}') == {"name", "goal"}
    with pytest.raises(KeyError):
        fill("Hi {name}", {})


@pytest.mark.parametrize(
    ("written", "quoted"),
    [
        ("ring Sam", "ring Sam"),
        ("  ring \n Sam.  ", "ring Sam"),
        ("ring \u201cSam\u201d \u2013 don\u2019t wait\u2026", "ring 'Sam' - don't wait"),
        ('say "no" once', "say 'no' once"),
        ("gym \N{FLEXED BICEPS}\N{EMOJI MODIFIER FITZPATRICK TYPE-4} at 7", "gym at 7"),
        ("caf\u00e9 with Zo\u00eb and \u0141ukasz", "caf\u00e9 with Zoe and Lukasz"),
        ("write to the three clients about the new dates", "write to the three clients about the..."),
        ("call the bank about the loan, thoroughly indeed", "call the bank about the loan..."),
        ("a" * 50, "a" * 37 + "..."),
        ("x" + "\u20ac" * 25, "x" + "\u20ac" * 18 + "..."),
        ("\u202eevil", "evil"),
        ("\N{THUMBS UP SIGN}", None),
        ("...", None),
        ("", None),
        ("\u092f\u094b\u091c\u0928\u093e", None),
    ],
)  # fmt: skip
def test_a_goal_is_quoted_so_that_a_text_can_carry_it(written: str, quoted: str | None) -> None:
    assert quote(written, GOAL_LIMIT) == quoted


def test_a_spanish_goal_keeps_its_accents() -> None:
    assert quote("la reuni\u00f3n \u00fanica", GOAL_LIMIT, Language.ES) == "la reuni\u00f3n \u00fanica"


@given(st.text(max_size=300), st.sampled_from([GOAL_LIMIT, KEPT_LIMIT]), st.sampled_from(list(Language)))
def test_no_quote_is_longer_than_its_limit_or_dearer_than_its_language(
    written: str, limit: int, language: Language
) -> None:
    quoted = quote(written, limit, language)
    if quoted is not None:
        assert units(quoted) <= limit
        assert '"' not in quoted
        assert quoted == " ".join(quoted.split())
        assert language is not Language.EN or is_gsm7(quoted)


@given(st.text(st.sampled_from("abcdefgh "), min_size=1, max_size=200).filter(str.strip))
def test_a_shortened_quote_is_cut_between_words(written: str) -> None:
    quoted = quote(written, GOAL_LIMIT)
    assert quoted is not None
    tidy = " ".join(written.split())
    if quoted.endswith("..."):
        kept = quoted.removesuffix("...")
        assert tidy.startswith(kept)
        assert tidy[len(kept)] == " " or " " not in tidy[:GOAL_LIMIT]
    else:
        assert quoted == tidy


@pytest.mark.parametrize(
    ("full", "called"),
    [
        ("Ana", "Ana"),
        ("Maria Fernanda", "Maria"),
        ("Mary Ann", "Mary Ann"),
        ("Konstantinos", "Konstantinos"),
        ("Hubert-Blaine Wolfe", "Hubert-Blaine"),
        ("Wolfeschlegelsteinhausen", "Wolfeschlegelste"),
        ("Zo\u00eb", "Zoe"),
        ("D\u2019Arcy", "D'Arcy"),
        ("\u091a\u093f\u0924\u094d\u0930\u093e", "\u091a\u093f\u0924\u094d\u0930\u093e"),
        ("  Ana \n ", "Ana"),
    ],
)
def test_somebody_is_called_by_a_name_that_fits(full: str, called: str) -> None:
    assert call_name(full, NAME_LIMIT) == called


@given(st.text(max_size=60), st.sampled_from([NAME_LIMIT, COACH_LIMIT]))
def test_no_name_is_longer_than_the_budgets_reckon_with(name: str, limit: int) -> None:
    called = call_name(name, limit)
    assert units(called) <= LONGEST_NAME
    assert not is_gsm7(name) or is_gsm7(called)
