-- minimum-compatible: 1
-- What providers are asked for. A row is here before any of its work, and each of its steps is written before the
-- next begins.

CREATE TABLE generations (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL,
    -- Empty: it stands alone.
    batch_id TEXT NOT NULL,
    -- Empty: keys of the person's own.
    account_id TEXT NOT NULL,
    tier TEXT NOT NULL,
    tool TEXT NOT NULL,
    -- What is asked for, as JSON.
    request TEXT NOT NULL,
    -- Empty: any.
    wanted_provider TEXT NOT NULL,
    -- As JSON: what is set aside, and what the person saw.
    bill TEXT NOT NULL,
    quote TEXT NOT NULL,
    agreed BIGINT NOT NULL,
    has_priority BIGINT NOT NULL,
    -- The lowest first. About the microseconds since 1970 when it was added, less the head start of priority.
    place BIGINT NOT NULL,

    -- What people want of it.
    is_paused BIGINT NOT NULL,
    is_cancel_wished BIGINT NOT NULL,
    -- A notice came in: there is something new at the provider.
    is_nudged BIGINT NOT NULL,
    -- Its end was told to the person.
    is_told BIGINT NOT NULL,

    -- Counts up whenever somebody writes what is below, so that nobody writes over another's work.
    version BIGINT NOT NULL,
    -- Empty: nobody works on it.
    lease_owner TEXT NOT NULL,
    lease_until BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- "failed", "cancelled" or "expired": how it ends once what is set aside has gone back; empty: it goes on.
    ending TEXT NOT NULL,
    -- Counts up when a person tries it again.
    round BIGINT NOT NULL,
    hold_id TEXT NOT NULL,
    hold_number BIGINT NOT NULL,
    held BIGINT NOT NULL,
    held_until BIGINT NOT NULL,
    charged BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    -- Of what runs at a provider; 0: nothing.
    deadline BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    -- Of 1000, and tasks in front of it; -1: not known.
    progress BIGINT NOT NULL,
    ahead BIGINT NOT NULL,
    -- Empty: none.
    seed TEXT NOT NULL,
    -- As JSON.
    skipped TEXT NOT NULL,
    files TEXT NOT NULL,
    item_id TEXT NOT NULL,
    error_id TEXT NOT NULL,
    error_template TEXT NOT NULL,
    error_arguments TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- 0: not yet.
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    -- As JSON: what the next provider needs besides files, made already.
    prepared TEXT NOT NULL
);
CREATE INDEX generations_by_turn ON generations (ended_at, place);
CREATE INDEX generations_of_owner ON generations (lease_owner, ended_at);
CREATE INDEX generations_of_account ON generations (account_id, ended_at, place);
CREATE INDEX generations_of_batch ON generations (batch_id, ended_at);
CREATE INDEX generations_of_run ON generations (run_id);
CREATE INDEX generations_untold ON generations (is_told, ended_at);

-- Each try with a provider: here before the paid call, and its task as soon as it is known.
CREATE TABLE generation_attempts (
    job_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    round BIGINT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    -- Its name at the provider, where that keeps one.
    label TEXT NOT NULL,
    -- Empty: not known, or there is none.
    task_id TEXT NOT NULL,
    trouble TEXT NOT NULL,
    status BIGINT NOT NULL,
    said TEXT NOT NULL,
    request_id TEXT NOT NULL,
    -- What the provider says that it charged.
    charge_amount TEXT NOT NULL,
    charge_unit TEXT NOT NULL,
    -- 1 while the provider is to be asked to stop it.
    is_to_cancel BIGINT NOT NULL,
    cancel_tries BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    -- 0: not yet.
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (job_id, number)
);
CREATE INDEX generation_attempts_of_task ON generation_attempts (provider, task_id);
CREATE INDEX generation_attempts_open ON generation_attempts (ended_at, provider);
CREATE INDEX generation_attempts_to_cancel ON generation_attempts (is_to_cancel);

-- Files that were ordered together, with one price and one end.
CREATE TABLE generation_batches (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    agreed BIGINT NOT NULL,
    is_told BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- How long work took at providers: what is said about how long it will still take comes from here.
CREATE TABLE generation_times (
    pace TEXT NOT NULL,
    number BIGINT NOT NULL,
    ms BIGINT NOT NULL,
    PRIMARY KEY (pace, number)
);
