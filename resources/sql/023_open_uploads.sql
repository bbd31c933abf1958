-- minimum-compatible: 1
-- Files that come to a server in parts, until they are whole: how far each is. Its parts are files of the cache, so
-- that every server of the database finds them.

CREATE TABLE open_uploads (
    -- What the upload is called when it is whole, too.
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- Of the whole file, as was said beforehand.
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    received BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
-- The same file of an account is brought once: who begins it again goes on with it.
CREATE UNIQUE INDEX open_uploads_of_account ON open_uploads (account_id, sha256, bytes);
CREATE INDEX open_uploads_by_end ON open_uploads (expires_at);

CREATE TABLE open_upload_parts (
    upload_id TEXT NOT NULL,
    -- Where in the file it begins.
    first_byte BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (upload_id, first_byte)
);
