-- minimum-compatible: 1
-- Requests that change something, by the key that their sender gave them: the same key is the same request, done once
-- and answered the same each time.

CREATE TABLE idempotency (
    -- Whose key it is: an account, or the network address of somebody who is not signed in.
    owner TEXT NOT NULL,
    request_key TEXT NOT NULL,
    -- An HMAC of the request, so that a key is not used for two; it tells nothing of a password in it.
    request_hash TEXT NOT NULL,
    -- Of the answer; 0: it is still being worked on.
    status BIGINT NOT NULL,
    answer TEXT NOT NULL,
    -- Until then nobody else works on it.
    leased_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (owner, request_key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);
