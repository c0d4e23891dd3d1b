"""Programs as enrolled: each version once, by the hash of its content."""

from datetime import datetime
from functools import lru_cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from service.domain.program import Program, content_hash, from_json, to_json
from service.store.tables import ProgramVersion
from service.store.transaction import insert_once

_VERSIONS = "program_versions"
_CONTENT = select(ProgramVersion.content).where(ProgramVersion.id == bindparam("version_id"))


def keep_version(tx: Session, program: Program, now: datetime) -> int:
    """The id of this very version, stored now or long ago."""
    hashed = content_hash(program)
    values = {
        "key": program.key,
        "language": program.language,
        "content_hash": hashed,
        "content": to_json(program),
        "stored_at": now,
    }
    fresh = insert_once(tx, ProgramVersion, values)
    if fresh is not None:
        return fresh
    return tx.execute(select(ProgramVersion.id).where(ProgramVersion.content_hash == hashed)).scalar_one()


def version(tx: Session, program_version_id: int) -> Program:
    """The program as it was when somebody was enrolled in it. It never changes: a transaction asks for it once."""
    known: dict[int, Program] = tx.info.setdefault(_VERSIONS, {})
    if program_version_id not in known:
        found = tx.connection().execute(_CONTENT, {"version_id": program_version_id})
        known[program_version_id] = _parse(found.scalar_one())
    return known[program_version_id]


@lru_cache(maxsize=256)
def _parse(content: str) -> Program:
    return from_json(content)
