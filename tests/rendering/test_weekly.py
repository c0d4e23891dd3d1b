"""The weekly mail as its reader sees it: short, theirs, safe to open, and fetched from nowhere."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from jinja2 import TemplateNotFound

from service.domain.language import Language
from service.domain.program import Program
from service.domain.replies import Asked, Kind
from service.domain.segments import count, is_gsm7
from service.domain.summary import Headline, Line, Past, WeeklySummary, compose
from service.domain.summary.own_words import OWN_WORDS
from service.rendering import Rendering
from service.rendering.mail import Letter
from service.rendering.weekly import Reader, headline_text, weekly_letter
from tests.rendering.page import Page
from tests.weeks import ANA, goal, reviewed, silent, told, week_of_ana

WORDS_AT_MOST = 250
LARGEST = 100_000
LONG = "word " * 80
HOSTILE = '<script>alert("x")</script>{{ 7*7 }}</mj-text><mj-raw>]]>&lt;b&gt;'
_LEFT_OUT = re.compile(
    r"\b(missed|streak|behind schedule|again|try harder|give up|failed|at least|percent|response rate)\b|%|we noticed",
    re.IGNORECASE,
)


@pytest.fixture
def program(rendering: Rendering) -> Program:
    return rendering.program("get_back_up")


def whole_week(program: Program, week: int, words: str) -> Past:
    """Everything answered with `words`, everything done, and a note from the coach."""
    days = range(week * 7 - 6, week * 7 + 1)
    lived = [
        told(program, prompt.key, Kind.NUMBER, value=3)
        if prompt.asks in {Asked.RATING, Asked.COUNT}
        else told(program, prompt.key, Kind.YES if prompt.asks is Asked.DID_IT else Kind.TEXT, words)
        for day in days
        for prompt in program.prompts_on(day)
        if prompt.asks is not Asked.NONE
    ]
    goals = [goal(day, words) for day in days if day % 7 not in {3, 4, 6, 0}]
    return week_of_ana(program, week, lived, goals, note=words)


def letter(rendering: Rendering, program: Program, past: Past, reader: Reader = ANA) -> Letter:
    return weekly_letter(rendering, composed(past), program, reader)


def composed(past: Past) -> WeeklySummary:
    summary = compose(past)
    assert summary is not None
    return summary


@pytest.mark.parametrize("week", [1, 2, 3, 4])
@pytest.mark.parametrize("words", ["rang the bank", LONG])
def test_a_week_is_read_in_a_minute_however_much_was_written(
    rendering: Rendering, program: Program, week: int, words: str
) -> None:
    made = letter(rendering, program, whole_week(program, week, words))
    assert len(made.text.split()) < WORDS_AT_MOST
    assert len(Page(made.html).shown.split()) < WORDS_AT_MOST
    assert OWN_WORDS < WORDS_AT_MOST / 2


@pytest.mark.parametrize(("words", "at_most"), [("walk to the river", WORDS_AT_MOST), (LONG, 500)])
def test_the_road_names_everything_done_and_is_long_only_for_somebody_who_wrote_much(
    rendering: Rendering, program: Program, words: str, at_most: int
) -> None:
    weeks = [whole_week(program, week, words) for week in range(1, 6)]
    lived = [one for week in weeks for one in week.lived]
    goals = [goal for week in weeks for goal in week.goals]
    numbered = [replace(goal, words=f"{number} {words}") for number, goal in enumerate(goals)]
    note = words if words == LONG else None
    past = week_of_ana(program, 5, lived, numbered, note=note)
    made = letter(rendering, program, past)
    summary = composed(past)
    assert summary.road is not None
    assert len(made.text.split()) < at_most
    assert len(made.html) < LARGEST
    assert len(summary.road.done) + summary.road.more == summary.headline.done
    assert all(f"\n- {done}\n" in made.text for done in summary.road.done)


def ordinary(program: Program) -> Past:
    lived = [
        reviewed(program, 1, Kind.NO),
        reviewed(program, 2, Kind.YES, "ten minutes in the end"),
        told(program, "w1-wed-pm", Kind.TEXT, "The launch slipped twice."),
        reviewed(program, 5, Kind.PARTLY),
    ]
    return week_of_ana(program, 1, lived, [goal(2, "update the risk log")])


def test_text_and_html_say_the_same(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, ordinary(program))
    for words in (
        "One small thing done in a week that began with a no.",
        "update the risk log",
        "The launch slipped twice.",
        "A fact is what a camera would have seen.",
        "Next week is for planning",
        "What does it teach you, if anything?",
        "Only you and Mira Lopez can read your words.",
        "leave out names and figures",
        "text PAUSE",
        "1 Example Street, London",
    ):
        assert words in made.text
        assert words in " ".join(Page(made.html).shown.split())
    assert ANA.unsubscribe_url in made.text
    assert (made.subject, made.sender_name) == ("Your week, Ana", "Upswing for Mira")


def test_privilege_is_explained_once(rendering: Rendering, program: Program) -> None:
    second = letter(rendering, program, whole_week(program, 2, "rang the bank"))
    assert "privileged" not in second.text


def test_nothing_is_fetched_and_every_address_is_our_own(rendering: Rendering, program: Program) -> None:
    pasts = [
        ordinary(program),
        whole_week(program, 5, "rang the bank"),
        week_of_ana(program, 2, [silent(program, "w2-mon-am")]),
    ]
    for past in pasts:
        made = letter(rendering, program, past)
        page = Page(made.html)
        assert set(page.fetched) <= {"cid:week.png"}
        assert page.links == [ANA.page_url, ANA.unsubscribe_url]
        assert not page.tags & {"script", "svg", "link", "iframe", "form", "object"}
        assert "@import" not in made.html
        assert "url(" not in made.html
        elsewhere = set(re.findall(r"(?:https?:)?//[\w.-]+", _without_names(made.html)))
        assert elsewhere <= {"http://127.0.0.1"}


def _without_names(html: str) -> str:
    """XML namespaces look like addresses, but nobody goes there."""
    return re.sub(r'xmlns(:\w+)?="[^"]*"', "", html)


def test_what_people_write_stays_words(rendering: Rendering, program: Program) -> None:
    past = whole_week(program, 1, HOSTILE)
    reader = replace(ANA, name=HOSTILE, coach=HOSTILE, coach_full=HOSTILE, brand="<b>Up</b>", postal_address=HOSTILE)
    made = letter(rendering, program, past, reader)
    page = Page(made.html)
    assert "script" not in page.tags
    assert "b" not in page.tags
    assert "49" not in page.shown
    assert '<script>alert("x")</script>{{ 7*7 }}' in " ".join(page.shown.split())
    assert "\n" not in made.subject + made.sender_name
    assert HOSTILE in made.text


def test_a_name_cannot_add_a_header_or_turn_the_line_around(rendering: Rendering, program: Program) -> None:
    reader = replace(ANA, name="Ana\r\nBcc: all@example.org\u202e", coach="Mira\nX: y")
    made = letter(rendering, program, ordinary(program), reader)
    assert made.subject == "Your week, Ana Bcc: all@example.org"
    assert made.sender_name == "Upswing for Mira X: y"


def test_the_picture_says_its_days_to_whoever_cannot_see_it(rendering: Rendering, program: Program) -> None:
    (alt,) = Page(letter(rendering, program, ordinary(program)).html).alts
    assert alt == (
        "The days of the week: Monday rested, Tuesday done, Wednesday rested, Thursday rested, Friday partly, "
        "Saturday rested, Sunday rested."
    )


def test_the_road_says_its_numbers(rendering: Rendering, program: Program) -> None:
    numbers = [told(program, f"w{week}-sat", Kind.NUMBER, value=value) for week, value in enumerate((2, 2, 3, 4, 4), 1)]
    made = letter(rendering, program, week_of_ana(program, 5, numbers))
    assert "How steady, week by week, from 1 to 5: 2, 2, 3, 4, 4" in made.text
    (alt,) = Page(made.html).alts
    assert alt == (
        "How steady you felt, on a scale from 1 to 5: week 1: 2, week 2: 2, week 3: 3, week 4: 4, week 5: 4."
    )
    assert made.picture is not None


def test_one_rating_is_no_line(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, week_of_ana(program, 5, [told(program, "w5-sat", Kind.NUMBER, value=4)]))
    assert made.picture is None
    assert "How steady, week by week, from 1 to 5: 4" in made.text


def test_a_hard_week_is_not_decorated(rendering: Rendering, program: Program) -> None:
    lived = [reviewed(program, 15, Kind.NO, "could not face it"), reviewed(program, 16, Kind.NO)]
    made = letter(rendering, program, week_of_ana(program, 3, lived))
    assert "A hard week. You wrote on two days of it, and that is in here." in made.text
    assert '"could not face it"' in made.text
    assert made.picture is None
    assert "rested" not in made.text + made.html
    assert "a day early" not in made.text


def test_words_are_only_promised_where_some_are(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, week_of_ana(program, 3, [reviewed(program, 15, Kind.NO)]))
    assert "A hard week. You wrote on one day of it, and it is kept." in made.text


def test_a_quiet_week_is_three_sentences_and_the_question(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, week_of_ana(program, 2, [silent(program, "w2-mon-am")]))
    body, _ = made.text.split("\n--\n")
    assert body.split("\n", 2)[2].strip() == (
        "Nothing to catch up on, and nothing to answer.\n"
        "A week may be just a week.\n"
        "Whenever you write, even one word, it goes on from there.\n"
        "\n"
        "One question, if you like. Just reply.\n"
        "What is one small goal for next week?"
    )
    assert made.picture is None


def test_private_says_that_it_is_kept(rendering: Rendering, program: Program) -> None:
    past = replace(whole_week(program, 2, "rang the bank"), may_quote=False, note=None)
    made = letter(rendering, program, past, replace(ANA, private=True))
    assert "rang the bank" not in made.text + made.html
    assert "Your own words stay out of here, as you asked." in made.text


def test_a_coach_is_quoted_only_when_they_wrote(rendering: Rendering, program: Program) -> None:
    assert "Mira writes" not in letter(rendering, program, ordinary(program)).text
    noted = letter(rendering, program, replace(ordinary(program), note="A good small plan."))
    assert 'Mira writes:\n"A good small plan."' in noted.text


def test_a_week_that_still_waits_for_them_announces_no_other(rendering: Rendering, program: Program) -> None:
    made = letter(rendering, program, replace(ordinary(program), over=False))
    assert "Next week" not in made.text


def every_headline() -> Iterator[Headline]:
    for line in Line:
        for number in (1, 2, 7):
            yield Headline(line, done=number, partly=number, days=number, weeks=5)


def test_every_sentence_says_nothing_that_hurts_and_fits_a_text(rendering: Rendering) -> None:
    for headline in every_headline():
        said = headline_text(rendering, headline, Language.EN)
        assert said[0].isupper()
        assert said.endswith(".")
        assert "{" not in said
        assert not _LEFT_OUT.search(said.replace("lie behind you", "").replace("is behind you", ""))
        text = rendering.sms("weekly_headline", Language.EN, name="W" * 16, headline=said)
        assert is_gsm7(text)
        assert count(text).segments == 1
        assert "in here" not in said


@pytest.mark.parametrize("week", [1, 2, 3, 4, 5])
def test_a_mail_leaves_out_what_hurts(rendering: Rendering, program: Program, week: int) -> None:
    said = letter(rendering, program, whole_week(program, week, "rang the bank")).text
    assert not _LEFT_OUT.search(said.replace("lie behind you", ""))
    assert said.count("?") == 1


def test_a_template_that_is_not_there_is_an_error_and_no_empty_mail(rendering: Rendering) -> None:
    with pytest.raises(TemplateNotFound):
        rendering.page("email/weekly/nothing.mjml")
