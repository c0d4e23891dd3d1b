"""A table of phrases finds what one pattern of them all would, though it tries only those that could begin there."""

import re

import pytest

from service.domain.language.grammar import ways_of
from service.domain.language.openings import OneOf, needed, opening
from service.domain.replies.phrases import Frames, heard_in, without

TABLE = (
    r"kill(?:ing|s)? (?:me|myself)|\bno more\b",
    r"(?:i|we|my \w+) (?:wont|cant) go on",
    r"(?<!not )\b(?:th)?in[kg]+ of you|no",
    r"suicid\w*",
    r"\w+ and out",
    r"(?:please )?stop(?! it)[^/]*",
    r"[ab]ye ?bye|\d{1,2} pills?",
    r"\b(?:give|gave|giving)(?: it)? (?:all )?(?:up|away)\b(?! the)",
    r"(?:so )*(?:tired of|done with) (?:\w+ )?(?:all|it|this)+$",
)
SAID = (
    "this is killing me / no more of it",
    "i cant go on and my mother wont go on",
    "not think of you / thinkg of you",
    "no suicidal nobody",
    "in and out and out and out / byebye",
    "please stop it stop this / nonstop stops",
    "took 12 pills and 123 pills aye bye",
    "",
    "kill / me",
    "gave it up and giving all away but not giving up the car",
    "so so tired of it / done with me allthis",
)


@pytest.mark.parametrize("words", SAID)
def test_phrases_are_found_as_one_pattern_of_them_finds_them(words: str) -> None:
    as_one = re.compile(rf"(?<!\w)(?=\w)(?:{'|'.join(TABLE)})")
    table = heard_in(TABLE)

    assert [found.span() for found in table.finditer(words)] == [found.span() for found in as_one.finditer(words)]
    assert without(words, table) == as_one.sub(" ~ ", words)
    first, expected = table.search(words), as_one.search(words)
    assert (first and first.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    ("phrase", "words", "beginnings"),
    [
        ("done it", {"done"}, set()),
        (r"done\b", {"done"}, set()),
        ("done", set(), {"done"}),
        ("(?:not )?(?:kill|hurt)s? me", {"not", "kill", "kills", "hurt", "hurts"}, set()),
        (r"(?!\d)(?<!my )list[oa]s? ya", {"listo", "lista", "listos", "listas"}, set()),
        ("no+ way", set(), {"no"}),
        (r"(?:\w+ )?gone", set(), {""}),
        ("(?: so)?", set(), {""}),
    ],
)
def test_a_phrase_tells_the_words_it_can_begin_with(phrase: str, words: set[str], beginnings: set[str]) -> None:
    ((_, parts),) = ways_of(phrase)
    assert opening(parts) == OneOf(frozenset(words), frozenset(beginnings))


@pytest.mark.parametrize(
    ("phrase", "words", "beginnings"),
    [
        ("i want to disappear\\b", {"disappear"}, set()),
        ("(?:i|we) (?:do )?not want pretending", set(), {"pretending"}),
        (r"take my (?:old number|name) off\b", {"old", "name"}, set()),
        ("(?:not )+mine\\b", {"mine"}, set()),
        (r"(?:the )?\w+(?: beam)?", set(), {""}),
    ],
)
def test_a_phrase_tells_the_rarest_word_it_needs(phrase: str, words: set[str], beginnings: set[str]) -> None:
    ((_, parts),) = ways_of(phrase)
    assert needed(parts) == OneOf(frozenset(words), frozenset(beginnings))


def test_a_phrase_that_is_nothing_but_a_choice_is_several() -> None:
    assert [written for written, _ in ways_of(r"\b(?:no (?:more|way)|(?:stop|end) it)\b")] == [
        r"\bno (?:more|way)\b",
        r"\b(?:stop|end) it\b",
    ]


def test_a_framed_phrase_is_heard_only_beside_its_word() -> None:
    frames = Frames((("rope beam", ("found (?:a|the) \\w+",)), ("pills", ("counting (?:out )?the \\w+",))))

    assert frames.found_in("i found the beam")
    assert not frames.found_in("i found the keys")
    assert list(frames.starts_in("counting the pills / found a rope")) == [21, 0]
