-- minimum-compatible: 1
-- Accounts. No password, token, code or key is kept in clear: passwords as bcrypt, tokens and codes as hashes; the
-- secret of an API key is derived and not kept at all. Times are milliseconds since 1970; 0: never, or not yet.

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    -- As it was typed, and as it is compared. Once erased: empty, and the id.
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    -- "active", "closing" (everything is still there and can be had back), "erasing" or "erased".
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    password_changed_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    erase_at BIGINT NOT NULL
);
CREATE INDEX accounts_due ON accounts (state, erase_at);

-- Somebody wants an account and has not shown yet that the address is theirs.
CREATE TABLE account_registrations (
    -- SHA-256 of the token that whoever registers holds.
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Empty where the address had an account: nothing confirms it then.
    password_hash TEXT NOT NULL,
    -- An HMAC of the network that asked.
    place TEXT NOT NULL,
    -- Of the mail that was sent last; empty before the first.
    code_hash TEXT NOT NULL,
    link_hash TEXT NOT NULL,
    code_expires_at BIGINT NOT NULL,
    tries_left BIGINT NOT NULL,
    mails BIGINT NOT NULL,
    mailed_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- The account that it became; empty: none yet.
    account_id TEXT NOT NULL
);
CREATE INDEX account_registrations_of_address ON account_registrations (email_key, created_at);
CREATE INDEX account_registrations_by_link ON account_registrations (link_hash);
CREATE INDEX account_registrations_due ON account_registrations (expires_at);

-- The one link of an account that sets a new password.
CREATE TABLE account_resets (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    token_hash TEXT NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL
);

-- Devices from which somebody signed in. Whoever holds the secret of one is not held up by the failures of others.
CREATE TABLE account_devices (
    secret_hash TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX account_devices_of_account ON account_devices (account_id, last_used_at);
CREATE INDEX account_devices_due ON account_devices (expires_at);

CREATE TABLE account_sessions (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    device_hash TEXT NOT NULL,
    device_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    -- An IP address.
    origin TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- 0: it goes on.
    ended_at BIGINT NOT NULL,
    -- "signed_out", "signed_out_everywhere", "password_changed", "token_reused", "banned", "closed" or "crowded_out".
    end_reason TEXT NOT NULL
);
CREATE INDEX account_sessions_of_account ON account_sessions (account_id, ended_at, last_used_at);
CREATE INDEX account_sessions_due ON account_sessions (expires_at);

-- All refresh tokens of a session are one family: a used one that comes again ends the session.
CREATE TABLE account_refresh_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES account_sessions (id),
    -- Goes into the derivation of the token that follows.
    salt TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    successor_hash TEXT NOT NULL
);
CREATE INDEX account_refresh_tokens_of_session ON account_refresh_tokens (session_id);
CREATE INDEX account_refresh_tokens_due ON account_refresh_tokens (expires_at);

CREATE TABLE account_api_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    -- The secret is derived from the id, this and the server's key of that name.
    salt TEXT NOT NULL,
    master_key TEXT NOT NULL,
    -- Separated by blanks.
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    revoked_at BIGINT NOT NULL
);
CREATE INDEX account_api_keys_of_account ON account_api_keys (account_id, created_at);

-- Requests that were made, so that none is made twice.
CREATE TABLE account_api_nonces (
    key_id TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (key_id, nonce)
);
CREATE INDEX account_api_nonces_due ON account_api_nonces (expires_at);

CREATE TABLE account_roles (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    granted_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TABLE account_bans (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    -- What the person is told about how to object.
    appeal TEXT NOT NULL,
    banned_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    lifted_at BIGINT NOT NULL,
    lifted_by TEXT NOT NULL,
    lift_reason TEXT NOT NULL
);
CREATE INDEX account_bans_of_account ON account_bans (account_id);

CREATE TABLE network_bans (
    id TEXT NOT NULL PRIMARY KEY,
    -- "203.0.113.0/24", "2001:db8::/32"
    network TEXT NOT NULL,
    -- Its first and last address as 32 hexadecimal digits, IPv4 as in IPv6.
    first_address TEXT NOT NULL,
    last_address TEXT NOT NULL,
    reason TEXT NOT NULL,
    banned_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX network_bans_by_address ON network_bans (first_address, last_address);

-- Counters of tries. The key is an HMAC of what is counted: no address stands here.
CREATE TABLE account_throttles (
    key TEXT NOT NULL PRIMARY KEY,
    tries BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX account_throttles_due ON account_throttles (expires_at);

-- Mails that are to be sent. Codes and links are made when they are.
CREATE TABLE account_mails (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- The registration or the account that it is about. An account's mail goes to its address.
    subject_id TEXT NOT NULL,
    -- As JSON, what stands in the text besides.
    details TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);
CREATE INDEX account_mails_due ON account_mails (next_try_at);

-- What happened, without secrets. Only ever added to; origin and details go when the account is erased.
CREATE TABLE account_events (
    id TEXT NOT NULL PRIMARY KEY,
    -- Empty: about no account.
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    -- Who did it: an account, or a name such as "admin:ann".
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX account_events_of_account ON account_events (account_id, happened_at);
CREATE INDEX account_events_due ON account_events (happened_at);
