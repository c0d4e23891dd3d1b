"""The search for words finds what it looks for."""

import zlib
from pathlib import Path

from tests.production.words import all_that_valkey_was_told, found_in, words_of


def test_a_word_is_found_by_itself_and_a_phrase_as_it_was_written() -> None:
    words = words_of(["update the risk log", "no", "done"])
    assert words == {"update", "risk"}
    assert found_in('{"event": "risk"}', words, ["update the risk log"]) == ["risk"]
    assert found_in("asterisk last_update rq:risk", words, []) == []
    assert found_in("told: no, done", words, ["no, done"]) == ["no, done"]


def test_what_rq_compresses_is_read_too(tmp_path: Path) -> None:
    packed = zlib.compress(b'["tell Priya"]')
    folder = tmp_path / "appendonlydir"
    folder.mkdir()
    (folder / "a.1.incr.aof").write_bytes(
        b"*3\r\n$3\r\nSET\r\n$4\r\nplan\r\n$%d\r\n%s\r\n*1\r\n$4\r\nPING\r\n" % (len(packed), packed)
    )
    assert all_that_valkey_was_told(tmp_path).splitlines() == ["SET", "plan", '["tell Priya"]', "PING"]
