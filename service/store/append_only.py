"""The consent log only grows: the database itself refuses to change what was said, or to delete it.

Erasing a client is the one exception. It takes the entries from the client, and may black out what they quote once the
log says that the client was erased. The audit of who looked where they usually may not grows by the same rule.
"""

from typing import Final

from sqlalchemy import Connection

_WHAT_WAS_SAID: Final = ("id", "address_hash", "channel", "event", "source", "said_by", "wording", "at")
_KEPT: Final = " AND ".join(f"NEW.{column} = OLD.{column}" for column in _WHAT_WAS_SAID)
_ALLOWED: Final = f"""{_KEPT} AND (NEW.client_id IS NULL OR NEW.client_id = OLD.client_id)
    AND (NEW.words = OLD.words OR EXISTS (
        SELECT 1 FROM consent_log erased WHERE erased.client_id = OLD.client_id AND erased.event = 'erased'))
"""  # noqa: S608 (no word of anybody's is in it)
_REFUSED: Final = "the consent log only grows"
_SQLITE_CHANGE: Final = f"""
    CREATE TRIGGER IF NOT EXISTS consent_log_keeps_what_was_said BEFORE UPDATE ON consent_log WHEN NOT ({_ALLOWED})
    BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END
"""
_SQLITE_DELETE: Final = f"""
    CREATE TRIGGER IF NOT EXISTS consent_log_is_never_deleted BEFORE DELETE ON consent_log
    BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END
"""
_POSTGRESQL_CHECK: Final = f"""
    CREATE OR REPLACE FUNCTION consent_log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' THEN
            IF {_ALLOWED} THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION '{_REFUSED}' USING ERRCODE = 'check_violation';
    END $$
"""
_POSTGRESQL: Final = """
    CREATE OR REPLACE TRIGGER consent_log_only_grows BEFORE UPDATE OR DELETE ON consent_log
    FOR EACH ROW EXECUTE FUNCTION consent_log_only_grows()
"""


_AUDITED: Final = """NEW.id = OLD.id AND NEW.staff_id = OLD.staff_id AND NEW.act = OLD.act AND NEW.at = OLD.at
    AND (NEW.client_id IS NULL OR NEW.client_id = OLD.client_id)
    AND (NEW.reason = OLD.reason OR (NEW.reason = '' AND EXISTS (
        SELECT 1 FROM consent_log erased WHERE erased.client_id = OLD.client_id AND erased.event = 'erased')))
"""
_AUDIT_REFUSED: Final = "the audit only grows"
_AUDIT_SQLITE: Final = (
    f"""CREATE TRIGGER IF NOT EXISTS audit_keeps_what_was_done BEFORE UPDATE ON audit_entry WHEN NOT ({_AUDITED})
    BEGIN SELECT RAISE(ABORT, '{_AUDIT_REFUSED}'); END""",
    f"""CREATE TRIGGER IF NOT EXISTS audit_is_never_deleted BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, '{_AUDIT_REFUSED}'); END""",
)
_AUDIT_POSTGRESQL: Final = (
    f"""CREATE OR REPLACE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' THEN
            IF {_AUDITED} THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION '{_AUDIT_REFUSED}' USING ERRCODE = 'check_violation';
    END $$""",
    """CREATE OR REPLACE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_only_grows()""",
)


def let_consent_only_grow(connection: Connection) -> None:
    """Put the rule for the consent log and the audit into the database, or leave it there. A migration that rebuilds a
    table on SQLite loses it, so it is put back after every one."""
    on_postgresql = connection.dialect.name == "postgresql"
    consent = (_POSTGRESQL_CHECK, _POSTGRESQL) if on_postgresql else (_SQLITE_CHANGE, _SQLITE_DELETE)
    for statement in consent + (_AUDIT_POSTGRESQL if on_postgresql else _AUDIT_SQLITE):
        connection.exec_driver_sql(statement)
