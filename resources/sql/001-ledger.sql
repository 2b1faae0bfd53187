-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a ledger's database.
--
-- Tables of records are journaled by changesets, which ask for: a primary key that is never null
-- and never changes, no generated columns, no foreign-key actions, no other unique values that
-- could be swapped, no triggers that write journaled tables. Later versions only add columns.
-- Codes are checked by length only, so that a later version may know more of them.
-- A column is named after its field in ledger/fields.h; lists lie in tables <table>_<field>.

CREATE TABLE record (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40)
) STRICT, WITHOUT ROWID;

CREATE TABLE holder (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    name TEXT NOT NULL,
    language TEXT CHECK (length(language) BETWEEN 1 AND 40)
) STRICT;

CREATE TABLE credential (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL,
    number TEXT,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on, '+0 days')),
    status TEXT CHECK (length(status) BETWEEN 1 AND 40),
    note TEXT
) STRICT;
CREATE TABLE credential_renewals (
    owner TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    applied_on TEXT CHECK (applied_on IS date(applied_on, '+0 days')),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on, '+0 days')),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE training (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    title TEXT NOT NULL,
    provider TEXT,
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    completed_on TEXT NOT NULL CHECK (completed_on IS date(completed_on, '+0 days')),
    completed_at TEXT CHECK (completed_at IS strftime('%Y-%m-%dT%H:%M:%SZ', completed_at)),
    minutes INTEGER NOT NULL,
    delivery TEXT CHECK (length(delivery) BETWEEN 1 AND 40),
    role TEXT CHECK (length(role) BETWEEN 1 AND 40),
    relevance TEXT CHECK (relevance GLOB '[-0-9]*' AND length(relevance) <= 24),
    language TEXT,
    fee_amount TEXT CHECK (fee_amount GLOB '[-0-9]*' AND length(fee_amount) <= 24),
    fee_currency TEXT,
    fee_paid_by TEXT CHECK (length(fee_paid_by) BETWEEN 1 AND 40),
    certificate_number TEXT,
    pages INTEGER,
    days TEXT CHECK (days GLOB '[-0-9]*' AND length(days) <= 24),
    level TEXT,
    content_key TEXT,
    submitted_on TEXT CHECK (submitted_on IS date(submitted_on, '+0 days')),
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL))
) STRICT;
CREATE TABLE training_for (
    owner TEXT NOT NULL REFERENCES training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    credential TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    credits TEXT CHECK (credits GLOB '[-0-9]*' AND length(credits) <= 24),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE training_evidence (
    owner TEXT NOT NULL REFERENCES training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT CHECK ("to" IS date("to", '+0 days')),
    days TEXT CHECK (days GLOB '[-0-9]*' AND length(days) <= 24),
    minutes INTEGER,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    themes TEXT NOT NULL CHECK (json_valid(themes) AND json_type(themes) = 'array'),
    skills TEXT NOT NULL CHECK (json_valid(skills) AND json_type(skills) = 'array'),
    "for" TEXT CHECK (length("for") BETWEEN 1 AND 40),
    assignment TEXT CHECK (length(assignment) BETWEEN 1 AND 40),
    role TEXT CHECK (length(role) BETWEEN 1 AND 40),
    client TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    engagement TEXT REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    description TEXT,
    result TEXT,
    fee_amount TEXT CHECK (fee_amount GLOB '[-0-9]*' AND length(fee_amount) <= 24),
    fee_currency TEXT,
    fee_paid_by TEXT CHECK (length(fee_paid_by) BETWEEN 1 AND 40),
    certifier TEXT REFERENCES certifier (id) DEFERRABLE INITIALLY DEFERRED,
    certification_state TEXT CHECK (length(certification_state) BETWEEN 1 AND 40),
    certification_on TEXT CHECK (certification_on IS date(certification_on, '+0 days')),
    certification_reason TEXT,
    confidential INTEGER CHECK (confidential IN (0, 1)),
    team_size INTEGER,
    full_system INTEGER CHECK (full_system IN (0, 1)),
    on_site_days TEXT CHECK (on_site_days GLOB '[-0-9]*' AND length(on_site_days) <= 24),
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL)),
    CHECK (certification_state IS NOT NULL OR (certification_on IS NULL AND certification_reason IS NULL))
) STRICT;
CREATE TABLE practice_evidence (
    owner TEXT NOT NULL REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    client TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    "for" TEXT CHECK (length("for") BETWEEN 1 AND 40),
    role TEXT CHECK (length(role) BETWEEN 1 AND 40),
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT CHECK ("to" IS date("to", '+0 days')),
    aim TEXT,
    result TEXT,
    items TEXT NOT NULL CHECK (json_valid(items) AND json_type(items) = 'array'),
    rationale TEXT,
    certifier TEXT REFERENCES certifier (id) DEFERRABLE INITIALLY DEFERRED,
    certification_state TEXT CHECK (length(certification_state) BETWEEN 1 AND 40),
    certification_on TEXT CHECK (certification_on IS date(certification_on, '+0 days')),
    certification_reason TEXT,
    confidential INTEGER CHECK (confidential IN (0, 1)),
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK (certification_state IS NOT NULL OR (certification_on IS NULL AND certification_reason IS NULL))
) STRICT;
CREATE TABLE engagement_evidence (
    owner TEXT NOT NULL REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name TEXT,
    size TEXT,
    industry TEXT,
    prefecture TEXT,
    note TEXT
) STRICT;

CREATE TABLE certifier (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    title TEXT,
    organisation TEXT,
    relation TEXT,
    note TEXT
) STRICT;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND NOT sha256 GLOB '*[^0-9a-f]*'),
    bytes INTEGER,
    media_type TEXT,
    kind TEXT CHECK (length(kind) BETWEEN 1 AND 40),
    language TEXT,
    confidential INTEGER CHECK (confidential IN (0, 1)),
    note TEXT,
    added_at TEXT CHECK (added_at IS strftime('%Y-%m-%dT%H:%M:%SZ', added_at))
) STRICT;

CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    credential TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    amount TEXT CHECK (amount GLOB '[-0-9]*' AND length(amount) <= 24),
    currency TEXT,
    note TEXT
) STRICT;

CREATE TABLE plan (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    intended TEXT NOT NULL CHECK (intended IN ('training', 'practice')),
    note TEXT
) STRICT;

CREATE TABLE criterion (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL,
    criterion TEXT NOT NULL,
    values_engagements INTEGER,
    values_items INTEGER,
    values_evidence INTEGER,
    values_hours TEXT CHECK (values_hours GLOB '[-0-9]*' AND length(values_hours) <= 24),
    values_days TEXT CHECK (values_days GLOB '[-0-9]*' AND length(values_days) <= 24),
    values_months INTEGER,
    values_certified INTEGER CHECK (values_certified IN (0, 1)),
    values_own_employer INTEGER CHECK (values_own_employer IN (0, 1)),
    standing TEXT NOT NULL CHECK (length(standing) BETWEEN 1 AND 40),
    stands_in_for TEXT,
    has_reference INTEGER NOT NULL CHECK (has_reference IN (0, 1)),
    reference_title TEXT,
    reference_number TEXT,
    reference_url TEXT,
    reference_on TEXT CHECK (reference_on IS date(reference_on, '+0 days')),
    CHECK (id = scheme || '/' || criterion)
) STRICT;
CREATE TABLE criterion_acceptances (
    owner TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    credential TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    reference TEXT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_training (
    id TEXT PRIMARY KEY NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    title TEXT NOT NULL,
    provider TEXT,
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    completed_on TEXT NOT NULL CHECK (completed_on IS date(completed_on, '+0 days')),
    completed_at TEXT CHECK (completed_at IS strftime('%Y-%m-%dT%H:%M:%SZ', completed_at)),
    minutes INTEGER NOT NULL,
    delivery TEXT CHECK (length(delivery) BETWEEN 1 AND 40),
    role TEXT CHECK (length(role) BETWEEN 1 AND 40),
    relevance TEXT CHECK (relevance GLOB '[-0-9]*' AND length(relevance) <= 24),
    language TEXT,
    fee_amount TEXT CHECK (fee_amount GLOB '[-0-9]*' AND length(fee_amount) <= 24),
    fee_currency TEXT,
    fee_paid_by TEXT CHECK (length(fee_paid_by) BETWEEN 1 AND 40),
    certificate_number TEXT,
    pages INTEGER,
    days TEXT CHECK (days GLOB '[-0-9]*' AND length(days) <= 24),
    level TEXT,
    content_key TEXT,
    submitted_on TEXT CHECK (submitted_on IS date(submitted_on, '+0 days')),
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL))
) STRICT;
CREATE TABLE plan_training_for (
    owner TEXT NOT NULL REFERENCES plan_training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    credential TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    credits TEXT CHECK (credits GLOB '[-0-9]*' AND length(credits) <= 24),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_training_evidence (
    owner TEXT NOT NULL REFERENCES plan_training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_practice (
    id TEXT PRIMARY KEY NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT CHECK ("to" IS date("to", '+0 days')),
    days TEXT CHECK (days GLOB '[-0-9]*' AND length(days) <= 24),
    minutes INTEGER,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    themes TEXT NOT NULL CHECK (json_valid(themes) AND json_type(themes) = 'array'),
    skills TEXT NOT NULL CHECK (json_valid(skills) AND json_type(skills) = 'array'),
    "for" TEXT CHECK (length("for") BETWEEN 1 AND 40),
    assignment TEXT CHECK (length(assignment) BETWEEN 1 AND 40),
    role TEXT CHECK (length(role) BETWEEN 1 AND 40),
    client TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
    engagement TEXT REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    description TEXT,
    result TEXT,
    fee_amount TEXT CHECK (fee_amount GLOB '[-0-9]*' AND length(fee_amount) <= 24),
    fee_currency TEXT,
    fee_paid_by TEXT CHECK (length(fee_paid_by) BETWEEN 1 AND 40),
    certifier TEXT REFERENCES certifier (id) DEFERRABLE INITIALLY DEFERRED,
    certification_state TEXT CHECK (length(certification_state) BETWEEN 1 AND 40),
    certification_on TEXT CHECK (certification_on IS date(certification_on, '+0 days')),
    certification_reason TEXT,
    confidential INTEGER CHECK (confidential IN (0, 1)),
    team_size INTEGER,
    full_system INTEGER CHECK (full_system IN (0, 1)),
    on_site_days TEXT CHECK (on_site_days GLOB '[-0-9]*' AND length(on_site_days) <= 24),
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL)),
    CHECK (certification_state IS NOT NULL OR (certification_on IS NULL AND certification_reason IS NULL))
) STRICT;
CREATE TABLE plan_practice_evidence (
    owner TEXT NOT NULL REFERENCES plan_practice (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

-- Who refers to a record is asked before it is removed.
CREATE INDEX training_for_by_credential ON training_for (credential);
CREATE INDEX training_evidence_by_target ON training_evidence (target);
CREATE INDEX practice_by_client ON practice (client);
CREATE INDEX practice_by_engagement ON practice (engagement);
CREATE INDEX practice_by_certifier ON practice (certifier);
CREATE INDEX practice_evidence_by_target ON practice_evidence (target);
CREATE INDEX engagement_by_client ON engagement (client);
CREATE INDEX engagement_by_certifier ON engagement (certifier);
CREATE INDEX engagement_evidence_by_target ON engagement_evidence (target);
CREATE INDEX evidence_by_sha256 ON evidence (sha256);
CREATE INDEX event_by_credential ON event (credential);
CREATE INDEX criterion_acceptances_by_credential ON criterion_acceptances (credential);
CREATE INDEX plan_training_for_by_credential ON plan_training_for (credential);
CREATE INDEX plan_training_evidence_by_target ON plan_training_evidence (target);
CREATE INDEX plan_practice_by_client ON plan_practice (client);
CREATE INDEX plan_practice_by_engagement ON plan_practice (engagement);
CREATE INDEX plan_practice_by_certifier ON plan_practice (certifier);
CREATE INDEX plan_practice_evidence_by_target ON plan_practice_evidence (target);

-- The journal: append-only, chained by hashes over each payload's digest. A purge erases a payload
-- and the record's id; nothing else of a row ever changes.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT,
    record TEXT,
    count INTEGER NOT NULL,
    origin INTEGER REFERENCES journal (seq),
    parent INTEGER REFERENCES journal (seq),
    undo_top INTEGER,
    redo_top INTEGER,
    schema_version INTEGER NOT NULL,
    payload_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1))
) STRICT;
CREATE INDEX journal_by_origin ON journal (origin) WHERE origin IS NOT NULL;

CREATE TABLE journal_payload (
    seq INTEGER NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT;

CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_values BEFORE UPDATE OF seq, at, code, kind, count, origin, parent,
    undo_top, redo_top, schema_version, payload_digest, previous_hash, hash ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_only_erases BEFORE UPDATE OF record, erased ON journal
WHEN NEW.record IS NOT NULL OR NEW.erased <> 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER payload_keeps_values BEFORE UPDATE ON journal_payload
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER payload_only_erased BEFORE DELETE ON journal_payload
WHEN (SELECT erased FROM journal WHERE seq = OLD.seq) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Search: every text is stored as pairs of neighbouring characters (see storage/search.h). Names
-- of clients and certifiers are sealed and never enter it.
CREATE TABLE search_key (
    key INTEGER PRIMARY KEY NOT NULL,
    record TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (record, source)
) STRICT;
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1))
) STRICT;
INSERT INTO search_state VALUES (1, 0);
CREATE VIRTUAL TABLE search USING fts5 (grams, content='', tokenize='ascii', prefix='4');

CREATE VIEW search_text AS
    SELECT id AS record, 'credential' AS source,
        ifnull(number, '') || char(10) || ifnull(note, '') AS text FROM credential
    UNION ALL
    SELECT id AS record, 'training' AS source,
        ifnull(title, '') || char(10) || ifnull(provider, '') || char(10) || ifnull(certificate_number, '') || char(10) || ifnull(note, '') AS text FROM training
    UNION ALL
    SELECT id AS record, 'practice' AS source,
        ifnull(title, '') || char(10) || ifnull(description, '') || char(10) || ifnull(result, '') || char(10) || ifnull(note, '') AS text FROM practice
    UNION ALL
    SELECT id AS record, 'engagement' AS source,
        ifnull(title, '') || char(10) || ifnull(aim, '') || char(10) || ifnull(result, '') || char(10) || ifnull(rationale, '') || char(10) || ifnull(note, '') AS text FROM engagement
    UNION ALL
    SELECT id AS record, 'client' AS source,
        ifnull(code, '') || char(10) || ifnull(size, '') || char(10) || ifnull(industry, '') || char(10) || ifnull(prefecture, '') || char(10) || ifnull(note, '') AS text FROM client
    UNION ALL
    SELECT id AS record, 'certifier' AS source,
        ifnull(relation, '') || char(10) || ifnull(note, '') AS text FROM certifier
    UNION ALL
    SELECT id AS record, 'evidence' AS source,
        ifnull(file_name, '') || char(10) || ifnull(note, '') AS text FROM evidence
    UNION ALL
    SELECT id AS record, 'event' AS source,
        ifnull(note, '') AS text FROM event
    UNION ALL
    SELECT id AS record, 'plan' AS source,
        ifnull(note, '') AS text FROM plan
    UNION ALL
    SELECT id AS record, 'plan_training' AS source,
        ifnull(title, '') || char(10) || ifnull(provider, '') || char(10) || ifnull(note, '') AS text FROM plan_training
    UNION ALL
    SELECT id AS record, 'plan_practice' AS source,
        ifnull(title, '') || char(10) || ifnull(description, '') || char(10) || ifnull(result, '') || char(10) || ifnull(note, '') AS text FROM plan_practice
    UNION ALL
    SELECT id AS record, 'criterion' AS source,
        ifnull(scheme, '') || char(10) || ifnull(criterion, '') || char(10) || ifnull(reference_title, '') || char(10) || ifnull(reference_number, '') AS text FROM criterion;

CREATE TRIGGER credential_found AFTER INSERT ON credential WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'credential');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'credential';
END;
CREATE TRIGGER credential_changing BEFORE UPDATE ON credential WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'credential';
END;
CREATE TRIGGER credential_changed AFTER UPDATE ON credential WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'credential';
END;
CREATE TRIGGER credential_lost BEFORE DELETE ON credential WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'credential';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'credential';
END;
CREATE TRIGGER training_found AFTER INSERT ON training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'training');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'training';
END;
CREATE TRIGGER training_changing BEFORE UPDATE ON training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'training';
END;
CREATE TRIGGER training_changed AFTER UPDATE ON training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'training';
END;
CREATE TRIGGER training_lost BEFORE DELETE ON training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'training';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'training';
END;
CREATE TRIGGER practice_found AFTER INSERT ON practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'practice');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'practice';
END;
CREATE TRIGGER practice_changing BEFORE UPDATE ON practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'practice';
END;
CREATE TRIGGER practice_changed AFTER UPDATE ON practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'practice';
END;
CREATE TRIGGER practice_lost BEFORE DELETE ON practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'practice';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'practice';
END;
CREATE TRIGGER engagement_found AFTER INSERT ON engagement WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'engagement');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'engagement';
END;
CREATE TRIGGER engagement_changing BEFORE UPDATE ON engagement WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'engagement';
END;
CREATE TRIGGER engagement_changed AFTER UPDATE ON engagement WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'engagement';
END;
CREATE TRIGGER engagement_lost BEFORE DELETE ON engagement WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'engagement';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'engagement';
END;
CREATE TRIGGER client_found AFTER INSERT ON client WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'client');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'client';
END;
CREATE TRIGGER client_changing BEFORE UPDATE ON client WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'client';
END;
CREATE TRIGGER client_changed AFTER UPDATE ON client WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'client';
END;
CREATE TRIGGER client_lost BEFORE DELETE ON client WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'client';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'client';
END;
CREATE TRIGGER certifier_found AFTER INSERT ON certifier WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'certifier');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'certifier';
END;
CREATE TRIGGER certifier_changing BEFORE UPDATE ON certifier WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'certifier';
END;
CREATE TRIGGER certifier_changed AFTER UPDATE ON certifier WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'certifier';
END;
CREATE TRIGGER certifier_lost BEFORE DELETE ON certifier WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'certifier';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'certifier';
END;
CREATE TRIGGER evidence_found AFTER INSERT ON evidence WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'evidence');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'evidence';
END;
CREATE TRIGGER evidence_changing BEFORE UPDATE ON evidence WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'evidence';
END;
CREATE TRIGGER evidence_changed AFTER UPDATE ON evidence WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'evidence';
END;
CREATE TRIGGER evidence_lost BEFORE DELETE ON evidence WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'evidence';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'evidence';
END;
CREATE TRIGGER event_found AFTER INSERT ON event WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'event');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'event';
END;
CREATE TRIGGER event_changing BEFORE UPDATE ON event WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'event';
END;
CREATE TRIGGER event_changed AFTER UPDATE ON event WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'event';
END;
CREATE TRIGGER event_lost BEFORE DELETE ON event WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'event';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'event';
END;
CREATE TRIGGER plan_found AFTER INSERT ON plan WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'plan');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan';
END;
CREATE TRIGGER plan_changing BEFORE UPDATE ON plan WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan';
END;
CREATE TRIGGER plan_changed AFTER UPDATE ON plan WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan';
END;
CREATE TRIGGER plan_lost BEFORE DELETE ON plan WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'plan';
END;
CREATE TRIGGER plan_training_found AFTER INSERT ON plan_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'plan_training');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan_training';
END;
CREATE TRIGGER plan_training_changing BEFORE UPDATE ON plan_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan_training';
END;
CREATE TRIGGER plan_training_changed AFTER UPDATE ON plan_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan_training';
END;
CREATE TRIGGER plan_training_lost BEFORE DELETE ON plan_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan_training';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'plan_training';
END;
CREATE TRIGGER plan_practice_found AFTER INSERT ON plan_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'plan_practice');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan_practice';
END;
CREATE TRIGGER plan_practice_changing BEFORE UPDATE ON plan_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan_practice';
END;
CREATE TRIGGER plan_practice_changed AFTER UPDATE ON plan_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'plan_practice';
END;
CREATE TRIGGER plan_practice_lost BEFORE DELETE ON plan_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'plan_practice';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'plan_practice';
END;
CREATE TRIGGER criterion_found AFTER INSERT ON criterion WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'criterion');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'criterion';
END;
CREATE TRIGGER criterion_changing BEFORE UPDATE ON criterion WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'criterion';
END;
CREATE TRIGGER criterion_changed AFTER UPDATE ON criterion WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'criterion';
END;
CREATE TRIGGER criterion_lost BEFORE DELETE ON criterion WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'criterion';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'criterion';
END;
