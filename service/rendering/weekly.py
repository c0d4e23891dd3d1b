"""The weekly summary in words: as a mail, as text and HTML with its picture, or as the one line of a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from mjml import mjml2html

from service.domain.language import Language
from service.domain.program import Mail as Theme
from service.domain.program import Program, week_of
from service.domain.progress import Mark, Rating
from service.domain.summary import Headline, Line, Quote, Road, SummaryKind, WeeklySummary
from service.rendering import Rendering
from service.rendering.charts import Dot, Picture, Point, draw_road, draw_week
from service.rendering.mail import Letter, one_line
from service.rendering.yaml_files import load_yaml

FOLDER: Final = "email/weekly"
PICTURE: Final = "week.png"
_WITHOUT_COUNTS: Final = frozenset({Line.ROAD, Line.WROTE_EARLIER, Line.QUIET})


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a summary is for, and who stands behind it. coach: first name. private: as they asked. sponsor: who pays."""

    name: str
    language: Language
    coach: str
    coach_full: str
    brand: str
    postal_address: str
    unsubscribe_url: str
    page_url: str
    private: bool = False
    sponsor: str = ""


def weekly_letter(rendering: Rendering, summary: WeeklySummary, program: Program, reader: Reader) -> Letter:
    """The whole mail. What the client and the coach wrote is escaped wherever it is HTML."""
    words = _words(rendering.templates, reader.language)
    week = program.week(summary.week)
    picture, alt = _picture(rendering, words, summary)
    view = _view(words, summary, reader, week.mail if week else None)
    shown = {"cid": PICTURE, "alt": alt, "width": picture.width} if picture else None
    view["picture"] = None if summary.road else shown
    if summary.road is not None:
        view["road"] |= {"picture": shown}
    subject = one_line(rendering.page(f"{FOLDER}/subject.txt", name=view["name"], say=view["say"]))
    mjml = rendering.page(f"{FOLDER}/body.mjml", **view, subject=subject)
    return Letter(
        sender_name=one_line(words["always"]["sender"].format(brand=reader.brand, coach=reader.coach)),
        subject=subject,
        text=rendering.page(f"{FOLDER}/body.txt", **view).strip() + "\n",
        html=mjml2html(mjml, disable_comments=True),
        picture=picture.png if picture else None,
    )


def headline_text(rendering: Rendering, headline: Headline, language: Language) -> str:
    """The one true sentence for a text, which carries no other words of the client's."""
    return _headline(_words(rendering.templates, language), headline, shown=False)


@lru_cache(maxsize=16)
def _words(templates: Path, language: Language) -> Mapping[str, Any]:
    path = templates / FOLDER / "words" / f"{language.value}.yaml"
    words: Mapping[str, Any] = load_yaml(path)
    return words


def _view(words: Mapping[str, Any], summary: WeeklySummary, reader: Reader, theme: Theme | None) -> dict[str, Any]:
    quiet = summary.kind is SummaryKind.QUIET
    return {
        "language": reader.language.value,
        "preview": words["always"]["preview"],
        "say": words["always"],
        "name": one_line(reader.name),
        "headline": _headline(words, summary.headline, shown=summary.shows_words),
        "sentences": words["quiet"] if quiet else (),
        "title": theme.title if theme and not quiet else "",
        "marks_line": _mark_words(words, summary.marks) if _worth_drawing(summary) else "",
        "win": _quoted(words, summary.win),
        "fired": _quoted(words, summary.fired),
        "quotes": [_quoted(words, quote) for quote in summary.quotes],
        "road": _road(words, summary.road) if summary.road else None,
        "note": summary.note,
        "theme_note": theme.note if theme and not _is_bare(summary) else "",
        "next_week": theme.next_week if theme and not quiet and summary.over else (),
        "question": theme.question if theme else "",
        "first": summary.week == 1,
        "sponsor": one_line(reader.sponsor),
        "private": reader.private and not quiet,
        "coach": reader.coach,
        "coach_full": reader.coach_full,
        "brand": reader.brand,
        "postal_address": reader.postal_address,
        "unsubscribe_url": reader.unsubscribe_url,
        "page_url": reader.page_url,
    }


def _headline(words: Mapping[str, Any], headline: Headline, *, shown: bool) -> str:
    forms = words["headlines"][headline.line.value]
    counted = headline.done or headline.partly or headline.days
    form = forms["one" if counted == 1 or headline.line in _WITHOUT_COUNTS else "many"]
    sentence: str = form if isinstance(form, str) else form["shown" if shown else "kept"]
    counts = {"done": headline.done, "partly": headline.partly, "days": headline.days, "weeks": headline.weeks}
    spoken = {name: _number(words, count) for name, count in counts.items()}
    return sentence.format(**spoken, **{name.capitalize(): said.capitalize() for name, said in spoken.items()})


def _number(words: Mapping[str, Any], number: int) -> str:
    return str(words["numbers"][number]) if number < len(words["numbers"]) else str(number)


def _day(words: Mapping[str, Any], day: date) -> str:
    return str(words["weekdays"][day.weekday()])


def _quoted(words: Mapping[str, Any], quote: Quote | None) -> dict[str, str] | None:
    return {"day": _day(words, quote.on), "words": quote.words} if quote else None


def _mark_words(words: Mapping[str, Any], marks: Sequence[tuple[date, Mark]]) -> str:
    return ", ".join(f"{_day(words, day)} {words['marks'][mark.value]}" for day, mark in marks)


def _is_bare(summary: WeeklySummary) -> bool:
    """A hard week gets no advice beside it, and a quiet one nothing at all."""
    return summary.headline.line in {Line.HARD, Line.QUIET}


def _worth_drawing(summary: WeeklySummary) -> bool:
    """A hard week is not decorated: seven light dots would only count what was not."""
    return summary.road is None and any(mark is not Mark.RESTED for _, mark in summary.marks)


def _road(words: Mapping[str, Any], road: Road) -> dict[str, Any]:
    scale = road.steadiness[0].scale if road.steadiness else None
    label = words["steadiness"].format(low=scale.low, high=scale.high) if scale else ""
    return {
        "first": _quoted(words, road.first),
        "last": _quoted(words, road.last),
        "steadiness_label": label,
        "steadiness_line": ", ".join(str(rating.value) for rating in road.steadiness),
        "done": road.done,
        "more": _number(words, road.more) if road.more else "",
        "kept": [
            {"label": words["kept"].get(kept.name, kept.name.replace("_", " ").capitalize()), "words": kept.words}
            for kept in road.kept
        ],
        "picture": None,
    }


def _picture(rendering: Rendering, words: Mapping[str, Any], summary: WeeklySummary) -> tuple[Picture | None, str]:
    if summary.road is not None:
        return _picture_of_road(rendering, words, summary.road.steadiness)
    if not _worth_drawing(summary):
        return None, ""
    dots = tuple(Dot(mark.value, str(words["letters"][day.weekday()])) for day, mark in summary.marks)
    return draw_week(rendering.jinja, dots), words["marks_alt"].format(marks=_mark_words(words, summary.marks))


def _picture_of_road(
    rendering: Rendering, words: Mapping[str, Any], ratings: Sequence[Rating]
) -> tuple[Picture | None, str]:
    """From two ratings on there is a line to draw; one alone is said in words."""
    if len(ratings) < 2:
        return None, ""
    points = tuple(
        Point(
            rating.value,
            (rating.value - rating.scale.low) / max(1, rating.scale.high - rating.scale.low),
        )
        for rating in ratings
    )
    told = ", ".join(
        words["point_alt"].format(week=week_of(rating.program_day), value=rating.value) for rating in ratings
    )
    scale = ratings[0].scale
    alt = words["steadiness_alt"].format(low=scale.low, high=scale.high, points=told)
    return draw_road(rendering.jinja, points), alt
