-- minimum-compatible: 1
-- Orders, payments, subscriptions and refunds. Sums are in minor units, times in milliseconds since 1970, and 0
-- means no time. Whoever writes for an account locks its row in billing_accounts first.

CREATE TABLE billing_accounts (
    -- Empty: what belongs to nobody.
    id TEXT NOT NULL PRIMARY KEY,
    last_event BIGINT NOT NULL,
    last_move BIGINT NOT NULL
);

-- What gateways call a person.
CREATE TABLE billing_customers (
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    gateway TEXT NOT NULL,
    reference TEXT NOT NULL,
    PRIMARY KEY (account_id, gateway)
);

CREATE TABLE billing_orders (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    -- The same key with the same request is the same order.
    request_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    -- "package" or "plan".
    kind TEXT NOT NULL,
    item_id TEXT NOT NULL,
    item_name TEXT NOT NULL,
    language TEXT NOT NULL,
    credits BIGINT NOT NULL CHECK (credits >= 0),
    bonus_credits BIGINT NOT NULL CHECK (bonus_credits >= 0),
    total BIGINT NOT NULL CHECK (total > 0),
    currency TEXT NOT NULL,
    -- JSON: [{code, amount, credits}].
    lines TEXT NOT NULL,
    tier TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Of the payment that counts; empty until then.
    payment_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    actor TEXT NOT NULL,
    UNIQUE (account_id, request_key)
);
CREATE INDEX billing_orders_of_account ON billing_orders (account_id, created_at);
CREATE INDEX billing_orders_due ON billing_orders (state, expires_at);

CREATE TABLE billing_attempts (
    id TEXT NOT NULL PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES billing_orders (id),
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    gateway TEXT NOT NULL,
    pay_by TEXT NOT NULL,
    is_recurring BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- Empty until the gateway gave it.
    reference TEXT NOT NULL,
    -- JSON, or empty: how to pay later.
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    -- When the gateway is asked next; 0: no more.
    ask_at BIGINT NOT NULL
);
CREATE INDEX billing_attempts_of_order ON billing_attempts (order_id, created_at);
CREATE INDEX billing_attempts_by_reference ON billing_attempts (gateway, reference);
CREATE INDEX billing_attempts_due ON billing_attempts (ask_at);

-- Money that came in.
CREATE TABLE billing_payments (
    id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    standing TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    order_id TEXT NOT NULL REFERENCES billing_orders (id),
    attempt_id TEXT NOT NULL REFERENCES billing_attempts (id),
    subscription_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    -- The gateway's number of the payment, for refunds.
    reference TEXT NOT NULL,
    -- What names this one payment: it is kept once.
    charge TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount >= 0),
    currency TEXT NOT NULL,
    expected BIGINT NOT NULL,
    expected_currency TEXT NOT NULL,
    returned BIGINT NOT NULL CHECK (returned >= 0 AND returned <= amount),
    method TEXT NOT NULL,
    paid_at BIGINT NOT NULL,
    learned_at BIGINT NOT NULL,
    credits BIGINT NOT NULL,
    plan TEXT NOT NULL,
    period_from BIGINT NOT NULL,
    period_until BIGINT NOT NULL,
    -- Of the grant that holds its credits.
    grant_key TEXT NOT NULL,
    is_charged_back BIGINT NOT NULL,
    -- When the bank last decided.
    charge_back_at BIGINT NOT NULL,
    UNIQUE (gateway, charge)
);
CREATE INDEX billing_payments_of_account ON billing_payments (account_id, learned_at);
CREATE INDEX billing_payments_of_order ON billing_payments (order_id);
CREATE INDEX billing_payments_by_reference ON billing_payments (gateway, reference);
CREATE INDEX billing_payments_by_standing ON billing_payments (standing, learned_at);

CREATE TABLE billing_subscriptions (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    plan TEXT NOT NULL,
    order_id TEXT NOT NULL REFERENCES billing_orders (id),
    attempt_id TEXT NOT NULL REFERENCES billing_attempts (id),
    gateway TEXT NOT NULL,
    reference TEXT NOT NULL,
    state TEXT NOT NULL,
    end_reason TEXT NOT NULL,
    schedule TEXT NOT NULL,
    price BIGINT NOT NULL,
    currency TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    paid_until BIGINT NOT NULL,
    past_due_since BIGINT NOT NULL,
    cancelled_at BIGINT NOT NULL,
    next_plan TEXT NOT NULL,
    change_state TEXT NOT NULL,
    change_to TEXT NOT NULL,
    changes BIGINT NOT NULL,
    reported_at BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL
);
CREATE INDEX billing_subscriptions_of_account ON billing_subscriptions (account_id, started_at);
CREATE INDEX billing_subscriptions_by_reference ON billing_subscriptions (gateway, reference);
CREATE INDEX billing_subscriptions_due ON billing_subscriptions (state, paid_until);
CREATE INDEX billing_subscriptions_to_stop ON billing_subscriptions (schedule, next_at);
CREATE INDEX billing_subscriptions_to_change ON billing_subscriptions (change_state, next_at);

-- Money that goes back.
CREATE TABLE billing_refunds (
    id TEXT NOT NULL PRIMARY KEY,
    payment_id TEXT NOT NULL REFERENCES billing_payments (id),
    request_key TEXT NOT NULL,
    order_id TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    gateway TEXT NOT NULL,
    cause TEXT NOT NULL,
    credits TEXT NOT NULL,
    credit_amount BIGINT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    message TEXT NOT NULL,
    tries BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    state_since BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    UNIQUE (payment_id, request_key)
);
CREATE INDEX billing_refunds_of_account ON billing_refunds (account_id, created_at);
CREATE INDEX billing_refunds_due ON billing_refunds (state, next_at);

-- What has to be done in the ledger, in this order in each account, each under a key of the ledger's.
CREATE TABLE billing_moves (
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    number BIGINT NOT NULL,
    -- "grant", "bonus", "reverse" or "reverse_bonus".
    action TEXT NOT NULL,
    move_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Of what is taken back.
    grant_key TEXT NOT NULL,
    is_by_rules BIGINT NOT NULL,
    order_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    refund_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- "due", "done" or "refused".
    state TEXT NOT NULL,
    -- Credits that went over.
    moved BIGINT NOT NULL,
    message TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, number),
    UNIQUE (account_id, move_key)
);
CREATE INDEX billing_moves_due ON billing_moves (state, created_at);
CREATE INDEX billing_moves_of_payment ON billing_moves (payment_id);

-- What gateways told, verified, before it was answered.
CREATE TABLE gateway_notices (
    gateway TEXT NOT NULL,
    notice_key TEXT NOT NULL,
    -- SHA-256 of the bytes that came in; empty when it was read in the gateway's log.
    body_hash TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    -- JSON: what was read in it.
    reports TEXT NOT NULL,
    -- "new", "done" or "parked": nothing here fits it.
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (gateway, notice_key)
);
CREATE INDEX gateway_notices_due ON gateway_notices (state, next_at);

-- How far the logs of the gateways were read.
CREATE TABLE billing_cursors (
    gateway TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    read_at BIGINT NOT NULL
);

-- Only ever added to.
CREATE TABLE billing_events (
    account_id TEXT NOT NULL REFERENCES billing_accounts (id),
    number BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    actor TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (account_id, number)
);
