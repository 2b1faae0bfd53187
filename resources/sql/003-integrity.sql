-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which ledger this is: one random number for all its copies, by which this machine's settings know it.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    ledger TEXT NOT NULL CHECK (length(ledger) = 32 AND ledger NOT GLOB '*[^0-9a-f]*')
) STRICT;
INSERT INTO identity VALUES (1, lower(hex(randomblob(16))));

-- What an erasure took: for each entry it reached the digest of what is left of its payload, and a
-- digest of each id it erased for good. `journal.erasures_digest` binds both into the chain.
ALTER TABLE journal ADD COLUMN erasures_digest TEXT NOT NULL DEFAULT '';
CREATE TABLE journal_erasure (
    seq INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    remainder TEXT NOT NULL,
    PRIMARY KEY (seq, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone (
    record TEXT PRIMARY KEY NOT NULL CHECK (length(record) = 64),
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_erasure_by_entry ON journal_erasure (entry);
CREATE INDEX tombstone_by_seq ON tombstone (seq);

DROP TRIGGER journal_keeps_values;
CREATE TRIGGER journal_keeps_values BEFORE UPDATE OF seq, at, code, kind, count, origin, parent,
    undo_top, redo_top, schema_version, payload_digest, previous_hash, hash, erasures_digest ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER erasure_keeps_rows BEFORE DELETE ON journal_erasure
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER erasure_keeps_values BEFORE UPDATE ON journal_erasure
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER tombstone_keeps_rows BEFORE DELETE ON tombstone
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER tombstone_keeps_values BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
