-- minimum-compatible: 1
-- Moderation: what was said about each job, what counts against an account, what waits for a person. Times are
-- milliseconds since 1970; 0: never, or not yet.

-- One row for each account, which its writers lock.
CREATE TABLE moderation_accounts (
    account_id TEXT NOT NULL PRIMARY KEY,
    violations BIGINT NOT NULL
);

CREATE TABLE moderation_verdicts (
    -- The same job is judged once.
    job_id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- SHA-256 over the texts and the files.
    content_hash TEXT NOT NULL,
    -- "allow", "review" or "block".
    verdict TEXT NOT NULL,
    -- Separated by commas, the worst first.
    categories TEXT NOT NULL,
    -- "reviewer", "keywords", "nobody", "person" or "ban".
    judged_by TEXT NOT NULL,
    -- The id of the sentence for the person, and what is filled into it as JSON; empty where there is none.
    text_id TEXT NOT NULL,
    arguments TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- What a person decided about it afterwards: "allow" or "block"; empty: nobody did.
    person_says TEXT NOT NULL,
    person_said_at BIGINT NOT NULL
);
CREATE INDEX moderation_verdicts_content ON moderation_verdicts (account_id, content_hash);
CREATE INDEX moderation_verdicts_age ON moderation_verdicts (made_at);

CREATE TABLE moderation_violations (
    job_id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    -- It was a mistake, and counts no longer since.
    taken_back_at BIGINT NOT NULL
);
CREATE INDEX moderation_violations_of_account ON moderation_violations (account_id, happened_at);

CREATE TABLE moderation_bans (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- The violation that was one too many.
    job_id TEXT NOT NULL UNIQUE,
    -- With fewer than so many violations there would have been none.
    violations_needed BIGINT NOT NULL,
    -- Violations count from then on.
    window_begins_at BIGINT NOT NULL,
    banned_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    lifted_at BIGINT NOT NULL,
    lifted_by TEXT NOT NULL,
    lift_reason TEXT NOT NULL
);
CREATE INDEX moderation_bans_of_account ON moderation_bans (account_id, expires_at);

CREATE TABLE moderation_queue (
    id TEXT NOT NULL PRIMARY KEY,
    job_id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    -- As in moderation_verdicts: who was not sure.
    judged_by TEXT NOT NULL,
    categories TEXT NOT NULL,
    -- As JSON: texts, files, and what the reviewer said.
    content TEXT NOT NULL,
    -- "waiting", "approved" or "rejected".
    state TEXT NOT NULL,
    queued_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX moderation_queue_state ON moderation_queue (state, queued_at);

CREATE TABLE moderation_appeals (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- "verdict" or "ban".
    subject TEXT NOT NULL,
    -- The job, or the ban.
    about TEXT NOT NULL,
    wording TEXT NOT NULL,
    state TEXT NOT NULL,
    filed_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (subject, about)
);
CREATE INDEX moderation_appeals_state ON moderation_appeals (state, filed_at);
