-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a confirmation was asked for again, and what its form said; who paid a fee.
ALTER TABLE practice ADD COLUMN certification_reminded_on TEXT
    CHECK (certification_reminded_on IS date(certification_reminded_on, '+0 days')
        AND (certification_reminded_on IS NULL OR certification_state IS NOT NULL));
ALTER TABLE practice ADD COLUMN confirmation_form_sha256 TEXT
    CHECK (length(confirmation_form_sha256) = 64 AND confirmation_form_sha256 NOT GLOB '*[^0-9a-f]*');
ALTER TABLE practice ADD COLUMN confirmation_form_text TEXT
    CHECK ((confirmation_form_text IS NULL) = (confirmation_form_sha256 IS NULL));
ALTER TABLE engagement ADD COLUMN certification_reminded_on TEXT
    CHECK (certification_reminded_on IS date(certification_reminded_on, '+0 days')
        AND (certification_reminded_on IS NULL OR certification_state IS NOT NULL));
ALTER TABLE engagement ADD COLUMN confirmation_form_sha256 TEXT
    CHECK (length(confirmation_form_sha256) = 64 AND confirmation_form_sha256 NOT GLOB '*[^0-9a-f]*');
ALTER TABLE engagement ADD COLUMN confirmation_form_text TEXT
    CHECK ((confirmation_form_text IS NULL) = (confirmation_form_sha256 IS NULL));
ALTER TABLE plan_practice ADD COLUMN certification_reminded_on TEXT
    CHECK (certification_reminded_on IS date(certification_reminded_on, '+0 days')
        AND (certification_reminded_on IS NULL OR certification_state IS NOT NULL));
ALTER TABLE plan_practice ADD COLUMN confirmation_form_sha256 TEXT
    CHECK (length(confirmation_form_sha256) = 64 AND confirmation_form_sha256 NOT GLOB '*[^0-9a-f]*');
ALTER TABLE plan_practice ADD COLUMN confirmation_form_text TEXT
    CHECK ((confirmation_form_text IS NULL) = (confirmation_form_sha256 IS NULL));
ALTER TABLE template_practice ADD COLUMN certification_reminded_on TEXT
    CHECK (certification_reminded_on IS date(certification_reminded_on, '+0 days')
        AND (certification_reminded_on IS NULL OR certification_state IS NOT NULL));
ALTER TABLE template_practice ADD COLUMN confirmation_form_sha256 TEXT
    CHECK (length(confirmation_form_sha256) = 64 AND confirmation_form_sha256 NOT GLOB '*[^0-9a-f]*');
ALTER TABLE template_practice ADD COLUMN confirmation_form_text TEXT
    CHECK ((confirmation_form_text IS NULL) = (confirmation_form_sha256 IS NULL));
ALTER TABLE event ADD COLUMN paid_by TEXT CHECK (length(paid_by) BETWEEN 1 AND 40);
