"""Files become words: every text within its budget, every fault with its line."""

from pathlib import Path

import jinja2
import pytest
import yaml

from service.domain.language import Language
from service.domain.program import ProgramError, placeholders, text_faults
from service.domain.safety import in_words
from service.domain.segments import count
from service.rendering import MissingFact, Rendering, UnknownProgram, UnknownText, templates_directory

CHECKOUT = Path(__file__).parents[1] / "templates"

MINI = """\
key: mini
title: Mini
length: 1
starts: next_day
moments:
  noon: 12:30
prompts:
  - key: one
    day: 1
    moment: noon
    asks: goal
    text: no
"""


@pytest.fixture(scope="module")
def rendering() -> Rendering:
    return Rendering.load(CHECKOUT)


def house(root: Path) -> Path:
    """A directory of templates with nothing but what must be there."""
    (root / "programs").mkdir(parents=True)
    (root / "sms").mkdir()
    (root / "sms" / "budgets.yaml").write_text("worst: {}\nsegments: {}\n", encoding="utf-8")
    (root / "safety").mkdir()
    (root / "safety" / "services.yaml").write_text("{}", encoding="utf-8")
    return root


def test_the_wheels_templates_are_looked_for_before_the_checkouts(tmp_path: Path) -> None:
    package = tmp_path / "service"
    house(tmp_path / "templates")
    assert templates_directory(package) == tmp_path / "templates"
    house(package / "_templates")
    assert templates_directory(package) == package / "_templates"


def test_an_installation_without_templates_says_where_it_looked(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="_templates"):
        templates_directory(tmp_path / "service")


def test_this_installation_finds_its_templates() -> None:
    assert {program.key for program in Rendering.load().programs()} >= {"get_back_up", "three_days"}


def test_a_program_is_found_by_key_and_language(rendering: Rendering) -> None:
    assert rendering.program("three_days").title == "Three days"
    assert rendering.program("three_days", "en") is rendering.program("three_days", Language.EN)
    with pytest.raises(UnknownProgram, match=r"no program 'four_days' in 'en'; there are: .*three_days \(en\)"):
        rendering.program("four_days")


def test_words_in_a_program_file_stay_as_written(tmp_path: Path) -> None:
    (house(tmp_path) / "programs" / "mini.yaml").write_text(MINI, encoding="utf-8")
    program = Rendering.load(tmp_path).program("mini")
    assert f"{program.moment_time('noon'):%H:%M}" == "12:30"
    assert program.prompts[0].text == "no"
    assert program.prompts[0].line == 8


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("day: 1\n", "day: 2\n", "mini.yaml:9: day of prompt 1 is '2'; write a whole number from 1 to 1"),
        ("    asks: goal\n", "    asks: gaol\n", "mini.yaml:11: asks of prompt 1 is 'gaol'; write one of: goal"),
        ("title: Mini\n", "title: Mini\ntitle: Maxi\n", "mini.yaml:3: 'title' is given twice; remove one"),
        ("text: no\n", "text: Note: this\n", "mini.yaml:12: this can't be read"),
        ("text: no\n", "text: *anchor\n", "mini.yaml:12: this can't be read: write the words out instead of *"),
        ("title: Mini\n", "title: [Mini\n", "mini.yaml:3: this can't be read"),
        ("title: Mini\n", "title: !!python/object:os.system x\n", ""),
    ],
)
def test_a_slip_in_a_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    (house(tmp_path) / "programs" / "mini.yaml").write_text(MINI.replace(old, new), encoding="utf-8")
    if not told:
        assert Rendering.load(tmp_path).program("mini").title == "x"
        return
    with pytest.raises(ProgramError) as refused:
        Rendering.load(tmp_path)
    assert str(refused.value).startswith(told)


def test_two_files_with_one_key_are_refused(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (house(tmp_path) if name == "a.yaml" else tmp_path).joinpath("programs", name).write_text(MINI)
    with pytest.raises(ProgramError, match=r"b.yaml: a.yaml has the key 'mini' already"):
        Rendering.load(tmp_path)


def test_a_coachs_own_program_joins_the_houses(tmp_path: Path) -> None:
    (tmp_path / "mini.yaml").write_text(MINI, encoding="utf-8")
    own = Rendering.load(CHECKOUT, own_programs=tmp_path)
    assert own.program("mini").title == "Mini"
    assert own.program("mini").prompts[0].variants, "the house's stand-ins are there"
    assert own.program("three_days") == Rendering.load(CHECKOUT).program("three_days")
    assert own.program_faults() == ()


def test_a_coachs_own_program_takes_the_place_of_one_with_the_same_key(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(MINI.replace("key: mini", "key: three_days"), encoding="utf-8")
    assert Rendering.load(CHECKOUT, own_programs=tmp_path).program("three_days").title == "Mini"


def test_a_slip_in_an_own_program_keeps_no_other_from_its_clients(tmp_path: Path) -> None:
    (tmp_path / "mini.yaml").write_text(MINI.replace("day: 1", "day: 5"), encoding="utf-8")
    (tmp_path / "latin.yaml").write_bytes("key: caf\u00e9".encode("latin-1"))
    own = Rendering.load(CHECKOUT, own_programs=tmp_path)
    assert own.program("three_days").title == "Three days"
    assert [str(fault).split(":")[0] for fault in own.program_faults()] == ["latin.yaml", "mini.yaml"]
    with pytest.raises(ProgramError, match=r"mini\.yaml:9"):
        own.program("mini")


def test_a_folder_of_own_programs_need_not_be_there(tmp_path: Path) -> None:
    assert Rendering.load(CHECKOUT, own_programs=tmp_path / "none").program_faults() == ()


def test_a_fixed_text_is_filled_in(rendering: Rendering) -> None:
    assert rendering.sms("stop", brand="Upswing") == (
        "Upswing: you are unsubscribed and will get no more texts from this number."
    )
    told = rendering.sms("grave", "en", name="Ana Maria Lopez-Garcia", coach="Mira", unused="x")
    assert told == (
        "I am so sorry, Ana Maria. No check-ins from me until you ask for them. Mira will see this. You need not reply."
    )


def test_a_goal_in_a_fixed_text_is_shortened_or_named(rendering: Rendering) -> None:
    kept = rendering.sms("kept_two", answer="partly", goal="ring Sam 10am.")
    assert kept == "Kept: partly, and tomorrow: ring Sam 10am. UNDO if wrong."
    assert "tomorrow: your goal." in rendering.sms("kept_two", answer="done", goal="\N{THUMBS UP SIGN}")
    assert len(rendering.sms("kept_two", answer="partly", goal="word " * 40)) < 160


def test_a_missing_fact_or_text_is_an_error_that_quotes_nobody(rendering: Rendering) -> None:
    with pytest.raises(MissingFact, match=r"^grave\.txt needs coach$"):
        rendering.sms("grave", name="Ana")
    with pytest.raises(UnknownText, match=r"en/nonsense\.txt"):
        rendering.sms("nonsense")


def test_a_language_without_a_text_is_answered_in_english(rendering: Rendering) -> None:
    if ("skipped", Language.ES) not in rendering.texts.texts:
        assert rendering.sms("skipped", "es") == rendering.sms("skipped", "en")


def test_wordings_go_round(rendering: Rendering) -> None:
    wordings = rendering.wordings("ack_late")
    said = [rendering.sms("ack_late", "en", wording, name="{name}") for wording in range(2 * len(wordings))]
    assert said == [*wordings, *wordings]


def every_text() -> list[tuple[str, Language]]:
    return sorted(Rendering.load(CHECKOUT).texts.texts)


@pytest.mark.parametrize(("name", "language"), every_text())
def test_every_fixed_text_stays_within_its_segments_at_its_longest(
    rendering: Rendering, name: str, language: Language
) -> None:
    for longest in rendering.texts.worst_cases(name, language):
        assert count(longest).segments <= rendering.texts.budget(name, language), longest


@pytest.mark.parametrize(("name", "language"), every_text())
def test_every_fixed_text_minds_its_manners(rendering: Rendering, name: str, language: Language) -> None:
    for wording in rendering.wordings(name, language):
        assert list(text_faults(wording, language)) == []
        assert wording.count("?") <= 1


def countries() -> list[str]:
    return sorted(yaml.safe_load((CHECKOUT / "safety" / "services.yaml").read_text("utf-8")))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", countries())
def test_every_countrys_help_fits_where_the_texts_leave_room_for_it(
    rendering: Rendering, country: str, language: Language
) -> None:
    services, room = in_words(rendering.services(country), language), rendering.texts.worst
    told = {"help": services.help, "danger": services.danger, "abuse_help": services.abuse}
    for name, words in told.items():
        assert count(words).encoding == "GSM-7"
        assert len(words) <= room[name], f"{name} of {country}"


def test_every_budget_belongs_to_a_text_and_every_limit_to_a_placeholder(rendering: Rendering) -> None:
    texts = rendering.texts
    assert set(texts.segments) == {name for name, _ in texts.texts}
    used = {name for wordings in texts.texts.values() for text in wordings for name in placeholders(text)}
    assert used <= set(texts.worst)


def test_the_invitation_names_no_client_and_says_what_the_law_wants(rendering: Rendering) -> None:
    (invitation,) = rendering.wordings("invitation")
    assert "name" not in placeholders(invitation)
    for part in ("{brand}", "{coach_full}", "{per_week}", "automated", "Msg & data rates may apply", "HELP", "STOP"):
        assert part in invitation


def test_what_a_stranger_may_read_names_nobody(rendering: Rendering) -> None:
    for name in ("invitation", "invitation_reminder", "help_stranger", "crisis_stranger", "stop", "abuse", "help"):
        for wording in rendering.wordings(name):
            assert "name" not in placeholders(wording)


def test_pages_escape_what_people_wrote_and_refuse_a_missing_name(tmp_path: Path) -> None:
    root = house(tmp_path)
    (root / "page.html").write_text("<p>{{ words }}</p>", encoding="utf-8")
    (root / "mail.txt").write_text("{{ words }}", encoding="utf-8")
    rendering = Rendering.load(root)
    assert rendering.page("page.html", words="<b>") == "<p>&lt;b&gt;</p>"
    assert rendering.page("mail.txt", words="<b>") == "<b>"
    with pytest.raises(jinja2.UndefinedError):
        rendering.page("page.html")
