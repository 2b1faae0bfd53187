-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates, recurring duties, self-assessments and profiles; what the window keeps for itself.

ALTER TABLE training ADD COLUMN duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE practice ADD COLUMN duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan_training ADD COLUMN duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan_practice ADD COLUMN duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE duty (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on, '+0 days')),
    every_months INTEGER CHECK (every_months > 0),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    note TEXT
) STRICT;

CREATE TABLE self_assessment (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    govern TEXT CHECK (length(govern) BETWEEN 1 AND 40),
    identify TEXT CHECK (length(identify) BETWEEN 1 AND 40),
    protect TEXT CHECK (length(protect) BETWEEN 1 AND 40),
    detect TEXT CHECK (length(detect) BETWEEN 1 AND 40),
    respond TEXT CHECK (length(respond) BETWEEN 1 AND 40),
    recover TEXT CHECK (length(recover) BETWEEN 1 AND 40),
    note TEXT
) STRICT;

CREATE TABLE profile (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    name TEXT,
    region TEXT,
    speciality TEXT,
    summary TEXT,
    emergency TEXT,
    languages TEXT,
    contact TEXT,
    side_work INTEGER CHECK (side_work IN (0, 1)),
    note TEXT
) STRICT;
CREATE TABLE profile_services (
    owner TEXT NOT NULL REFERENCES profile (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    theme TEXT NOT NULL CHECK (length(theme) BETWEEN 1 AND 40),
    amount TEXT CHECK (amount GLOB '[-0-9]*' AND length(amount) <= 24),
    currency TEXT,
    per TEXT CHECK (length(per) BETWEEN 1 AND 40),
    note TEXT,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
    id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    intended TEXT NOT NULL CHECK (intended IN ('training', 'practice'))
) STRICT;
CREATE TABLE template_training (
    id TEXT PRIMARY KEY NOT NULL REFERENCES template (id) DEFERRABLE INITIALLY DEFERRED,
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
    duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL))
) STRICT;
CREATE TABLE template_training_for (
    owner TEXT NOT NULL REFERENCES template_training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    credential TEXT NOT NULL REFERENCES credential (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    credits TEXT CHECK (credits GLOB '[-0-9]*' AND length(credits) <= 24),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE template_training_evidence (
    owner TEXT NOT NULL REFERENCES template_training (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE template_practice (
    id TEXT PRIMARY KEY NOT NULL REFERENCES template (id) DEFERRABLE INITIALLY DEFERRED,
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
    duty TEXT REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    recorded_at TEXT CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
    CHECK ((fee_amount IS NULL) = (fee_currency IS NULL)),
    CHECK (certification_state IS NOT NULL OR (certification_on IS NULL AND certification_reason IS NULL))
) STRICT;
CREATE TABLE template_practice_evidence (
    owner TEXT NOT NULL REFERENCES template_practice (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

-- Who refers to a record is asked before it is removed.
CREATE INDEX template_training_for_by_credential ON template_training_for (credential);
CREATE INDEX template_training_evidence_by_target ON template_training_evidence (target);
CREATE INDEX template_practice_by_client ON template_practice (client);
CREATE INDEX template_practice_by_engagement ON template_practice (engagement);
CREATE INDEX template_practice_by_certifier ON template_practice (certifier);
CREATE INDEX template_practice_evidence_by_target ON template_practice_evidence (target);
CREATE INDEX training_by_duty ON training (duty);
CREATE INDEX practice_by_duty ON practice (duty);
CREATE INDEX plan_training_by_duty ON plan_training (duty);
CREATE INDEX plan_practice_by_duty ON plan_practice (duty);
CREATE INDEX template_training_by_duty ON template_training (duty);
CREATE INDEX template_practice_by_duty ON template_practice (duty);

DROP VIEW search_text;
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
        ifnull(scheme, '') || char(10) || ifnull(criterion, '') || char(10) || ifnull(reference_title, '') || char(10) || ifnull(reference_number, '') AS text FROM criterion
    UNION ALL
    SELECT id AS record, 'template' AS source,
        ifnull(name, '') AS text FROM template
    UNION ALL
    SELECT id AS record, 'template_training' AS source,
        ifnull(title, '') || char(10) || ifnull(provider, '') || char(10) || ifnull(note, '') AS text FROM template_training
    UNION ALL
    SELECT id AS record, 'template_practice' AS source,
        ifnull(title, '') || char(10) || ifnull(description, '') || char(10) || ifnull(result, '') || char(10) || ifnull(note, '') AS text FROM template_practice
    UNION ALL
    SELECT id AS record, 'duty' AS source,
        ifnull(title, '') || char(10) || ifnull(note, '') AS text FROM duty
    UNION ALL
    SELECT id AS record, 'self_assessment' AS source,
        ifnull(note, '') AS text FROM self_assessment
    UNION ALL
    SELECT id AS record, 'profile' AS source,
        ifnull(title, '') || char(10) || ifnull(region, '') || char(10) || ifnull(speciality, '') || char(10) || ifnull(summary, '') || char(10) || ifnull(emergency, '') || char(10) || ifnull(note, '') AS text FROM profile;

CREATE TRIGGER template_found AFTER INSERT ON template WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'template');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template';
END;
CREATE TRIGGER template_changing BEFORE UPDATE ON template WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template';
END;
CREATE TRIGGER template_changed AFTER UPDATE ON template WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template';
END;
CREATE TRIGGER template_lost BEFORE DELETE ON template WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'template';
END;

CREATE TRIGGER template_training_found AFTER INSERT ON template_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'template_training');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template_training';
END;
CREATE TRIGGER template_training_changing BEFORE UPDATE ON template_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template_training';
END;
CREATE TRIGGER template_training_changed AFTER UPDATE ON template_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template_training';
END;
CREATE TRIGGER template_training_lost BEFORE DELETE ON template_training WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template_training';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'template_training';
END;

CREATE TRIGGER template_practice_found AFTER INSERT ON template_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'template_practice');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template_practice';
END;
CREATE TRIGGER template_practice_changing BEFORE UPDATE ON template_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template_practice';
END;
CREATE TRIGGER template_practice_changed AFTER UPDATE ON template_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'template_practice';
END;
CREATE TRIGGER template_practice_lost BEFORE DELETE ON template_practice WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'template_practice';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'template_practice';
END;

CREATE TRIGGER duty_found AFTER INSERT ON duty WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'duty');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'duty';
END;
CREATE TRIGGER duty_changing BEFORE UPDATE ON duty WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'duty';
END;
CREATE TRIGGER duty_changed AFTER UPDATE ON duty WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'duty';
END;
CREATE TRIGGER duty_lost BEFORE DELETE ON duty WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'duty';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'duty';
END;

CREATE TRIGGER self_assessment_found AFTER INSERT ON self_assessment WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'self_assessment');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'self_assessment';
END;
CREATE TRIGGER self_assessment_changing BEFORE UPDATE ON self_assessment WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'self_assessment';
END;
CREATE TRIGGER self_assessment_changed AFTER UPDATE ON self_assessment WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'self_assessment';
END;
CREATE TRIGGER self_assessment_lost BEFORE DELETE ON self_assessment WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'self_assessment';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'self_assessment';
END;

CREATE TRIGGER profile_found AFTER INSERT ON profile WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search_key (record, source) VALUES (NEW.id, 'profile');
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'profile';
END;
CREATE TRIGGER profile_changing BEFORE UPDATE ON profile WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'profile';
END;
CREATE TRIGGER profile_changed AFTER UPDATE ON profile WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text
        JOIN search_key USING (record, source) WHERE record = NEW.id AND source = 'profile';
END;
CREATE TRIGGER profile_lost BEFORE DELETE ON profile WHEN (SELECT paused FROM search_state) = 0
BEGIN
    INSERT INTO search (search, rowid, grams) SELECT 'delete', key, koshin_grams(text)
        FROM search_text JOIN search_key USING (record, source)
        WHERE record = OLD.id AND source = 'profile';
    DELETE FROM search_key WHERE record = OLD.id AND source = 'profile';
END;

-- Small things of the window that may name clients, such as saved filters and the running timer:
-- outside the journal, never exported.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) > 0),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Which reminders were told, and what the holder put off: outside the journal, never exported.
CREATE TABLE delivery (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) > 0),
    told_on TEXT NOT NULL CHECK (told_on IS date(told_on, '+0 days'))
) STRICT, WITHOUT ROWID;

CREATE TABLE put_off (
    subject TEXT PRIMARY KEY NOT NULL CHECK (length(subject) > 0),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on, '+0 days')),
    until TEXT CHECK (until IS date(until, '+0 days')),
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
