-- minimum-compatible: 1
-- Codes that make orders cheaper or add credits to them, who used them, and who changed them.

CREATE TABLE promotions (
    id TEXT NOT NULL PRIMARY KEY,
    -- Capital letters, digits, - and _; never given twice.
    code TEXT NOT NULL UNIQUE,
    -- As JSON: what it does, for whom and when.
    terms TEXT NOT NULL,
    is_archived BIGINT NOT NULL,
    -- The uses below that count.
    used BIGINT NOT NULL CHECK (used >= 0),
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE promotion_uses (
    order_id TEXT NOT NULL,
    promotion_id TEXT NOT NULL REFERENCES promotions (id),
    account_id TEXT NOT NULL,
    -- 1, 2 … in the order in which they were applied.
    line BIGINT NOT NULL,
    code TEXT NOT NULL,
    -- What it took off, in minor units.
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount >= 0),
    bonus_credits BIGINT NOT NULL CHECK (bonus_credits >= 0),
    -- 0: given back, because the order was not paid.
    counts BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (order_id, promotion_id)
);
CREATE INDEX promotion_uses_of_person ON promotion_uses (promotion_id, account_id, counts);

-- Only ever added to.
CREATE TABLE promotion_changes (
    promotion_id TEXT NOT NULL REFERENCES promotions (id),
    revision BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    terms TEXT NOT NULL,
    is_archived BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, revision)
);
