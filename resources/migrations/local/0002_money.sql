-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money: packages and their credits, memberships, products, invoices, payments, taxes, expenses. Conventions as in 0001. Amounts are in
-- minor units of the studio's currency; quantities in thousandths; tax rates in 1/100,000 (5 % = 5000).

-- What pays for a place: 'auto' a credit, else the rate; 'rate' always the rate; 'free' nothing. lot_id: the lot that was chosen.
ALTER TABLE t_participants ADD COLUMN pays TEXT NOT NULL DEFAULT 'auto' CHECK (pays IN ('auto', 'rate', 'free'));
ALTER TABLE t_participants ADD COLUMN lot_id BLOB;

-- Settings -----------------------------------------------------------------------------------------------------------------

-- One row; id is the organisation's.
CREATE TABLE t_billing_settings (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_organisation (id),
    registered_from TEXT,
    prices_include_tax INTEGER NOT NULL DEFAULT 0 CHECK (prices_include_tax IN (0, 1)),
    qst_number TEXT NOT NULL DEFAULT '',
    pst_number TEXT NOT NULL DEFAULT '',
    quick_method INTEGER NOT NULL DEFAULT 0 CHECK (quick_method IN (0, 1)),
    tax_period TEXT NOT NULL DEFAULT 'quarter' CHECK (tax_period IN ('month', 'quarter', 'year')),
    sole_proprietor INTEGER NOT NULL DEFAULT 1 CHECK (sole_proprietor IN (0, 1)),
    year_start_month INTEGER NOT NULL DEFAULT 1 CHECK (year_start_month BETWEEN 1 AND 12),
    due_days INTEGER NOT NULL DEFAULT 14 CHECK (due_days BETWEEN 0 AND 365),
    cash_rounding_minor INTEGER NOT NULL DEFAULT 5 CHECK (cash_rounding_minor IN (1, 5, 10, 50, 100)),
    terms_en TEXT NOT NULL DEFAULT '' CHECK (length(terms_en) <= 2000),
    terms_fr TEXT NOT NULL DEFAULT '' CHECK (length(terms_fr) <= 2000),
    footer_en TEXT NOT NULL DEFAULT '' CHECK (length(footer_en) <= 500),
    footer_fr TEXT NOT NULL DEFAULT '' CHECK (length(footer_fr) <= 500),
    accent_rgb INTEGER NOT NULL DEFAULT 2126469 CHECK (accent_rgb BETWEEN 0 AND 16777215),
    logo_id BLOB,
    payment_qr TEXT NOT NULL DEFAULT '' CHECK (payment_qr IN ('', 'epc', 'swiss')),
    vat_number TEXT NOT NULL DEFAULT '',
    endpoint_scheme TEXT NOT NULL DEFAULT '',
    endpoint_id TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- One row; id is the organisation's. The password leaves this file only towards the mail server.
CREATE TABLE t_mail_settings (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_organisation (id),
    host TEXT NOT NULL DEFAULT '',
    port INTEGER NOT NULL DEFAULT 587 CHECK (port BETWEEN 1 AND 65535),
    security TEXT NOT NULL DEFAULT 'starttls' CHECK (security IN ('none', 'starttls', 'tls')),
    user_name TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    sender_address TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Logos: written once.
CREATE TABLE t_logos (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    image BLOB NOT NULL CHECK (length(image) <= 2000000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The owner's own tax rates; they go before the built-in ones of the same region, category and code.
CREATE TABLE t_tax_rates (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    region TEXT NOT NULL CHECK (length(region) BETWEEN 2 AND 6),
    category TEXT NOT NULL CHECK (length(category) BETWEEN 1 AND 40),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    name_en TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL DEFAULT '',
    regime TEXT NOT NULL CHECK (regime IN ('gst', 'qst', 'pst', 'vat', 'sales')),
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 100000),
    compound INTEGER NOT NULL DEFAULT 0 CHECK (compound IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until IS NULL OR valid_until >= valid_from),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How one client is billed, where it differs from the studio's ways. id is the client's.
CREATE TABLE t_client_billing (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_clients (id),
    payer_name TEXT NOT NULL DEFAULT '',
    payer_email TEXT NOT NULL DEFAULT '',
    payer_street TEXT NOT NULL DEFAULT '',
    payer_city TEXT NOT NULL DEFAULT '',
    payer_region TEXT NOT NULL DEFAULT '',
    payer_postal_code TEXT NOT NULL DEFAULT '',
    payer_country TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    tax_region TEXT NOT NULL DEFAULT '',
    tax_exempt_reason TEXT NOT NULL DEFAULT '',
    due_days INTEGER CHECK (due_days BETWEEN 0 AND 365),
    endpoint_scheme TEXT NOT NULL DEFAULT '',
    endpoint_id TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What a trainer agreed with a studio that they bill: id, party and the rate of each class type.
CREATE TABLE t_contracts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    due_days INTEGER NOT NULL DEFAULT 30 CHECK (due_days BETWEEN 0 AND 365),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'ended')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX contracts_trainer ON t_contracts (trainer_id);

CREATE TABLE t_contract_rates (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    contract_id BLOB NOT NULL REFERENCES t_contracts (id),
    class_type_id BLOB NOT NULL REFERENCES t_class_types (id),
    rate_minor INTEGER NOT NULL CHECK (rate_minor BETWEEN 0 AND 100000000),
    per TEXT NOT NULL DEFAULT 'session' CHECK (per IN ('session', 'hour', 'head')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contract_rates_once ON t_contract_rates (contract_id, class_type_id) WHERE deleted = 0;

-- Packages and credits ---------------------------------------------------------------------------------------------------

-- units: sessions of a 'count' package, minutes of a 'minutes' package, 0 for 'unlimited'.
CREATE TABLE t_package_types (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB REFERENCES t_trainers (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind TEXT NOT NULL CHECK (kind IN ('count', 'minutes', 'unlimited')),
    units INTEGER NOT NULL DEFAULT 0 CHECK (units BETWEEN 0 AND 100000 AND (units > 0) = (kind <> 'unlimited')),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    tax_category TEXT NOT NULL DEFAULT 'service',
    validity_days INTEGER CHECK (validity_days BETWEEN 1 AND 3660),
    expiry_from TEXT NOT NULL DEFAULT 'purchase' CHECK (expiry_from IN ('purchase', 'first_visit')),
    priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN -100 AND 100),
    instalments INTEGER NOT NULL DEFAULT 1 CHECK (instalments BETWEEN 1 AND 24),
    instalment_days INTEGER NOT NULL DEFAULT 30 CHECK (instalment_days BETWEEN 1 AND 366),
    terms TEXT NOT NULL DEFAULT '' CHECK (length(terms) <= 2000),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Class types that a package pays for; none: every one.
CREATE TABLE t_package_classes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    package_type_id BLOB NOT NULL REFERENCES t_package_types (id),
    class_type_id BLOB NOT NULL REFERENCES t_class_types (id),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX package_classes_once ON t_package_classes (package_type_id, class_type_id) WHERE deleted = 0;

CREATE TABLE t_trainer_prices (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    package_type_id BLOB NOT NULL REFERENCES t_package_types (id),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX trainer_prices_once ON t_trainer_prices (package_type_id, trainer_id) WHERE deleted = 0;

-- What a client bought, with its terms as they were. class_types: JSON array of ids as hex, empty for every one. price_minor: net
-- of tax, what its units are worth together. Never changed but for priority: its life is in t_credit_entries.
CREATE TABLE t_lots (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    package_type_id BLOB REFERENCES t_package_types (id),
    membership_id BLOB,
    trainer_id BLOB REFERENCES t_trainers (id),
    sold_by BLOB REFERENCES t_trainers (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind TEXT NOT NULL CHECK (kind IN ('count', 'minutes', 'unlimited')),
    class_types TEXT NOT NULL DEFAULT '[]',
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    bought_on TEXT NOT NULL CHECK (length(bought_on) = 10),
    validity_days INTEGER CHECK (validity_days BETWEEN 1 AND 3660),
    expiry_from TEXT NOT NULL DEFAULT 'purchase' CHECK (expiry_from IN ('purchase', 'first_visit')),
    expires_on TEXT,
    priority INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX lots_client ON t_lots (client_id, bought_on);

CREATE TABLE t_lot_freezes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    lot_id BLOB NOT NULL REFERENCES t_lots (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    first_day TEXT NOT NULL,
    last_day TEXT CHECK (last_day IS NULL OR last_day >= first_day),
    reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX lot_freezes_lot ON t_lot_freezes (lot_id);

-- The ledger. Appended only. units count as the kind says (a grant of 10 is 10, a consume of 1 is 1); a negative amount takes an
-- earlier entry of the same kind back. value_minor: what the entry moves from the unused to the earned value of the lot.
CREATE TABLE t_credit_entries (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    lot_id BLOB NOT NULL REFERENCES t_lots (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('grant', 'reserve', 'consume', 'release', 'forfeit', 'expire', 'adjust', 'transfer', 'refund')),
    units INTEGER NOT NULL,
    participant_id BLOB REFERENCES t_participants (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    value_minor INTEGER NOT NULL DEFAULT 0,
    other_lot_id BLOB,
    trainer_id BLOB,
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_entries_lot ON t_credit_entries (lot_id, kind, units);
CREATE INDEX credit_entries_client ON t_credit_entries (client_id);
CREATE INDEX credit_entries_participant ON t_credit_entries (participant_id, kind, units) WHERE participant_id IS NOT NULL;
-- With all that reports add up, so that ten years are read from the index alone.
CREATE INDEX credit_entries_day ON t_credit_entries (day, kind, value_minor, trainer_id, lot_id, units, participant_id);

-- Memberships and products -----------------------------------------------------------------------------------------------

-- credits: sessions granted each period; null grants none, 0 unlimited ones. renews = 0: sold for one period.
CREATE TABLE t_membership_types (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    joining_fee_minor INTEGER NOT NULL DEFAULT 0 CHECK (joining_fee_minor BETWEEN 0 AND 100000000),
    period TEXT NOT NULL CHECK (period IN ('week', 'month', 'year')),
    period_count INTEGER NOT NULL DEFAULT 1 CHECK (period_count BETWEEN 1 AND 52),
    renews INTEGER NOT NULL DEFAULT 1 CHECK (renews IN (0, 1)),
    credits INTEGER CHECK (credits BETWEEN 0 AND 1000),
    class_types TEXT NOT NULL DEFAULT '[]',
    all_locations INTEGER NOT NULL DEFAULT 1 CHECK (all_locations IN (0, 1)),
    tax_category TEXT NOT NULL DEFAULT 'service',
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_membership_locations (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    membership_type_id BLOB NOT NULL REFERENCES t_membership_types (id),
    location_id BLOB NOT NULL REFERENCES t_locations (id),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- anchor_day: the day from which periods are counted; null: start_day. It is later when the first period was billed in part.
-- billed_until: the first day that has not been billed; kept by billing runs. Whether it is paused on a day follows from its pauses.
CREATE TABLE t_memberships (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    membership_type_id BLOB NOT NULL REFERENCES t_membership_types (id),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    start_day TEXT NOT NULL,
    end_day TEXT CHECK (end_day IS NULL OR end_day >= start_day),
    anchor_day TEXT CHECK (anchor_day IS NULL OR anchor_day >= start_day),
    billed_until TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused', 'ended')),
    end_reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_client ON t_memberships (client_id);
CREATE INDEX memberships_due ON t_memberships (billed_until) WHERE status = 'active' AND deleted = 0;

CREATE TABLE t_membership_pauses (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    membership_id BLOB NOT NULL REFERENCES t_memberships (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    first_day TEXT NOT NULL,
    last_day TEXT CHECK (last_day IS NULL OR last_day >= first_day),
    reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A period of a membership is billed once: the index is what makes a second run harmless. No invoice when it cost nothing.
CREATE TABLE t_membership_charges (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    membership_id BLOB NOT NULL REFERENCES t_memberships (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL CHECK (period_end >= period_start),
    invoice_id BLOB
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX membership_charges_once ON t_membership_charges (membership_id, period_start);

CREATE TABLE t_products (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    code TEXT NOT NULL DEFAULT '' CHECK (length(code) <= 60),
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 0 AND 100000000),
    cost_minor INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor BETWEEN 0 AND 100000000),
    tax_category TEXT NOT NULL DEFAULT 'goods',
    reorder_at INTEGER NOT NULL DEFAULT 0 CHECK (reorder_at BETWEEN 0 AND 100000),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX products_code ON t_products (code) WHERE code <> '' AND deleted = 0;

-- Stock is the sum of these. Appended only.
CREATE TABLE t_stock_moves (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    product_id BLOB NOT NULL REFERENCES t_products (id),
    location_id BLOB REFERENCES t_locations (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN -1000000 AND 1000000 AND quantity <> 0),
    kind TEXT NOT NULL CHECK (kind IN ('purchase', 'sale', 'return', 'count', 'loss')),
    invoice_id BLOB,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_moves_product ON t_stock_moves (product_id, quantity);

-- Invoices and payments --------------------------------------------------------------------------------------------------

-- kind 'credit_note' holds positive amounts too; reports give it its sign. number, hash and snapshot come with the issue. From
-- then on nothing changes but issued → void. tax_day: the day whose tax period it belongs to. void_tax_day: likewise for its reversal.
CREATE TABLE t_invoices (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL DEFAULT 'invoice' CHECK (kind IN ('invoice', 'credit_note')),
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'issued', 'void')),
    client_id BLOB REFERENCES t_clients (id),
    contract_id BLOB REFERENCES t_contracts (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    corrects_id BLOB REFERENCES t_invoices (id),
    number TEXT CHECK (number IS NULL OR length(number) BETWEEN 1 AND 40),
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'fr')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    region TEXT NOT NULL DEFAULT '',
    prices_include_tax INTEGER NOT NULL DEFAULT 0 CHECK (prices_include_tax IN (0, 1)),
    issue_day TEXT NOT NULL CHECK (length(issue_day) = 10),
    due_day TEXT NOT NULL CHECK (length(due_day) = 10 AND due_day >= issue_day),
    period_start TEXT,
    period_end TEXT,
    tax_day TEXT,
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    net_minor INTEGER NOT NULL DEFAULT 0,
    tax_minor INTEGER NOT NULL DEFAULT 0,
    total_minor INTEGER NOT NULL DEFAULT 0 CHECK (total_minor = net_minor + tax_minor),
    snapshot TEXT NOT NULL DEFAULT '',
    hash BLOB,
    issued_at INTEGER,
    voided_at INTEGER,
    void_day TEXT,
    void_tax_day TEXT,
    void_reason TEXT NOT NULL DEFAULT '' CHECK (length(void_reason) <= 500),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    CHECK ((status = 'draft') = (number IS NULL)),
    CHECK (status = 'draft' OR (hash IS NOT NULL AND tax_day IS NOT NULL AND issued_at IS NOT NULL AND deleted = 0)),
    CHECK ((kind = 'credit_note') = (corrects_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invoices_number ON t_invoices (number) WHERE number IS NOT NULL;
CREATE INDEX invoices_client ON t_invoices (client_id, issue_day, status, kind, total_minor);
-- With what registers and ageing show: the rows themselves are long, for their snapshots.
CREATE INDEX invoices_issue
    ON t_invoices (issue_day, status, kind, total_minor, net_minor, due_day, client_id, contract_id, number, void_day);
CREATE INDEX invoices_corrects ON t_invoices (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX invoices_tax_day ON t_invoices (tax_day, status, kind, region, net_minor, tax_minor, total_minor);
CREATE INDEX invoices_void ON t_invoices (void_tax_day) WHERE status = 'void';

-- amount_minor: after discount, in the invoice's way of pricing (with or without tax). net_minor: without tax, set on issue.
-- What a line stands for: participant (session or fee), lot, membership, product.
CREATE TABLE t_invoice_lines (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    invoice_id BLOB NOT NULL REFERENCES t_invoices (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('session', 'fee', 'package', 'membership', 'product', 'deposit', 'contract', 'other')),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 500),
    day TEXT,
    quantity_milli INTEGER NOT NULL DEFAULT 1000 CHECK (quantity_milli BETWEEN 1 AND 100000000),
    unit_minor INTEGER NOT NULL CHECK (unit_minor BETWEEN -100000000 AND 100000000),
    discount_minor INTEGER NOT NULL DEFAULT 0 CHECK (discount_minor >= 0),
    amount_minor INTEGER NOT NULL,
    net_minor INTEGER NOT NULL DEFAULT 0,
    tax_category TEXT NOT NULL DEFAULT 'service',
    participant_id BLOB REFERENCES t_participants (id),
    appointment_id BLOB REFERENCES t_appointments (id),
    lot_id BLOB REFERENCES t_lots (id),
    membership_id BLOB REFERENCES t_memberships (id),
    product_id BLOB REFERENCES t_products (id),
    class_type_id BLOB REFERENCES t_class_types (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_lines_invoice
    ON t_invoice_lines (invoice_id, position, kind, net_minor, lot_id, trainer_id, location_id, class_type_id, deleted);
CREATE INDEX invoice_lines_participant ON t_invoice_lines (participant_id, kind) WHERE participant_id IS NOT NULL;
CREATE INDEX invoice_lines_appointment ON t_invoice_lines (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX invoice_lines_lot ON t_invoice_lines (lot_id) WHERE lot_id IS NOT NULL;

-- The taxes of an issued invoice, one row a tax and rate. base_minor: what it was worked out on. tax_day and sign (-1 for a credit
-- note) repeat the invoice's, so that years are added up from one index.
CREATE TABLE t_invoice_taxes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    invoice_id BLOB NOT NULL REFERENCES t_invoices (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    regime TEXT NOT NULL CHECK (regime IN ('gst', 'qst', 'pst', 'vat', 'sales')),
    region TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 100000),
    base_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    tax_day TEXT NOT NULL,
    sign INTEGER NOT NULL CHECK (sign IN (-1, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_taxes_invoice ON t_invoice_taxes (invoice_id);
CREATE INDEX invoice_taxes_day ON t_invoice_taxes (tax_day, regime, region, rate, sign, base_minor, tax_minor, code);

-- When the total is due in parts; without rows it is due on due_day.
CREATE TABLE t_instalments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    invoice_id BLOB NOT NULL REFERENCES t_invoices (id),
    due_day TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalments_invoice ON t_instalments (invoice_id, due_day);

CREATE TABLE t_bank_accounts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    bank TEXT NOT NULL DEFAULT '',
    holder TEXT NOT NULL DEFAULT '',
    account_number TEXT NOT NULL DEFAULT '',
    transit_number TEXT NOT NULL DEFAULT '',
    institution_number TEXT NOT NULL DEFAULT '',
    iban TEXT NOT NULL DEFAULT '',
    bic TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'checking' CHECK (kind IN ('checking', 'savings', 'card', 'cash')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'closed')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX bank_accounts_primary ON t_bank_accounts (is_primary) WHERE is_primary = 1 AND deleted = 0;

-- Money in (amount > 0) and out (a refund, amount < 0, naming the payment or the credit note that it pays back). rounding_minor: what rounding cash added to or
-- took from the amount due; amount_minor is what settles, amount_minor + rounding_minor is what was handed over. Appended only.
CREATE TABLE t_payments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB REFERENCES t_clients (id),
    contract_id BLOB REFERENCES t_contracts (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'deposit', 'refund')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'etransfer', 'cheque', 'transfer', 'other')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0 AND (amount_minor < 0) = (kind = 'refund')),
    rounding_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    day TEXT NOT NULL CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    reference TEXT NOT NULL DEFAULT '' CHECK (length(reference) <= 120),
    bank_account_id BLOB REFERENCES t_bank_accounts (id),
    refunds_id BLOB REFERENCES t_payments (id),
    refunds_credit_note_id BLOB REFERENCES t_invoices (id),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    CHECK ((kind = 'refund') = ((refunds_id IS NULL) <> (refunds_credit_note_id IS NULL)))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payments_number ON t_payments (number);
CREATE INDEX payments_client ON t_payments (client_id, day);
CREATE INDEX payments_day ON t_payments (day, method, amount_minor, rounding_minor);
CREATE INDEX payments_refunds ON t_payments (refunds_id) WHERE refunds_id IS NOT NULL;
CREATE INDEX payments_refunds_note ON t_payments (refunds_credit_note_id) WHERE refunds_credit_note_id IS NOT NULL;

-- What pays which invoice: a payment or a credit note, in whole or in part. A negative amount takes an earlier one back.
CREATE TABLE t_allocations (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB REFERENCES t_clients (id),
    payment_id BLOB REFERENCES t_payments (id),
    credit_note_id BLOB REFERENCES t_invoices (id),
    invoice_id BLOB NOT NULL REFERENCES t_invoices (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    day TEXT NOT NULL CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX allocations_invoice ON t_allocations (invoice_id, day, amount_minor);
CREATE INDEX allocations_payment ON t_allocations (payment_id, amount_minor) WHERE payment_id IS NOT NULL;
CREATE INDEX allocations_credit_note ON t_allocations (credit_note_id, amount_minor) WHERE credit_note_id IS NOT NULL;

CREATE TABLE t_bank_deposits (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    bank_account_id BLOB NOT NULL REFERENCES t_bank_accounts (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_bank_deposit_items (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deposit_id BLOB NOT NULL REFERENCES t_bank_deposits (id),
    payment_id BLOB NOT NULL REFERENCES t_payments (id),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX bank_deposit_items_once ON t_bank_deposit_items (payment_id) WHERE deleted = 0;

-- What was sent or printed. Appended only.
CREATE TABLE t_dispatches (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB REFERENCES t_clients (id),
    invoice_id BLOB REFERENCES t_invoices (id),
    payment_id BLOB REFERENCES t_payments (id),
    channel TEXT NOT NULL CHECK (channel IN ('print', 'pdf', 'mail', 'einvoice')),
    recipient TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    problem TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatches_invoice ON t_dispatches (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX dispatches_failed ON t_dispatches (at) WHERE problem <> '';

-- Numbers without gaps, for each series of this device and year. Only storage itself uses it.
CREATE TABLE t_number_series (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

-- Expenses and taxes -----------------------------------------------------------------------------------------------------

-- Pictures and PDFs of receipts: written once.
CREATE TABLE t_receipts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 10000000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- net_minor and the taxes paid on it. claim_rate: the part for the business, in 1/100,000. trainer_id: paid to a contractor.
-- tax_day: the day whose tax period its input tax credits belong to.
CREATE TABLE t_expenses (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    day TEXT NOT NULL CHECK (length(day) = 10),
    tax_day TEXT NOT NULL CHECK (length(tax_day) = 10),
    category TEXT NOT NULL CHECK (length(category) BETWEEN 1 AND 40),
    supplier TEXT NOT NULL DEFAULT '' CHECK (length(supplier) <= 120),
    description TEXT NOT NULL DEFAULT '' CHECK (length(description) <= 500),
    net_minor INTEGER NOT NULL CHECK (net_minor BETWEEN 0 AND 100000000000),
    gst_minor INTEGER NOT NULL DEFAULT 0 CHECK (gst_minor BETWEEN 0 AND 100000000000),
    qst_minor INTEGER NOT NULL DEFAULT 0 CHECK (qst_minor BETWEEN 0 AND 100000000000),
    pst_minor INTEGER NOT NULL DEFAULT 0 CHECK (pst_minor BETWEEN 0 AND 100000000000),
    vat_minor INTEGER NOT NULL DEFAULT 0 CHECK (vat_minor BETWEEN 0 AND 100000000000),
    claim_rate INTEGER NOT NULL DEFAULT 100000 CHECK (claim_rate BETWEEN 0 AND 100000),
    method TEXT NOT NULL DEFAULT 'card' CHECK (method IN ('cash', 'card', 'etransfer', 'cheque', 'transfer', 'other')),
    bank_account_id BLOB REFERENCES t_bank_accounts (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    receipt_id BLOB REFERENCES t_receipts (id),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX expenses_day ON t_expenses (day);
CREATE INDEX expenses_tax_day ON t_expenses (tax_day, deleted, category, claim_rate, gst_minor, qst_minor, vat_minor);

-- Metres driven for the business, with the allowance a kilometre that held then.
CREATE TABLE t_mileage (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    day TEXT NOT NULL CHECK (length(day) = 10),
    trainer_id BLOB REFERENCES t_trainers (id),
    origin TEXT NOT NULL DEFAULT '' CHECK (length(origin) <= 200),
    destination TEXT NOT NULL DEFAULT '' CHECK (length(destination) <= 200),
    purpose TEXT NOT NULL DEFAULT '' CHECK (length(purpose) <= 200),
    metres INTEGER NOT NULL CHECK (metres BETWEEN 1 AND 10000000),
    rate_minor INTEGER NOT NULL CHECK (rate_minor BETWEEN 0 AND 10000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX mileage_day ON t_mileage (day);

-- A tax return. figures: JSON of the worksheet as it was when closed; from then on its period is frozen.
CREATE TABLE t_tax_periods (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    regime TEXT NOT NULL CHECK (regime IN ('gst', 'qst', 'pst', 'vat', 'sales')),
    region TEXT NOT NULL DEFAULT '',
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day >= first_day),
    method TEXT NOT NULL DEFAULT 'regular' CHECK (method IN ('regular', 'quick')),
    status TEXT NOT NULL DEFAULT 'closed' CHECK (status IN ('closed', 'filed', 'paid')),
    figures TEXT NOT NULL,
    owing_minor INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    filed_on TEXT,
    paid_on TEXT,
    reference TEXT NOT NULL DEFAULT '' CHECK (length(reference) <= 120),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted = 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tax_periods_once ON t_tax_periods (regime, region, first_day);

-- What is written once stays ---------------------------------------------------------------------------------------------

CREATE TRIGGER invoices_frozen BEFORE UPDATE ON t_invoices WHEN OLD.status <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'invoice.issued')
    WHERE OLD.status <> 'issued' OR NEW.status <> 'void' OR NEW.deleted <> 0
       OR NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.client_id IS NOT OLD.client_id
       OR NEW.contract_id IS NOT OLD.contract_id OR NEW.trainer_id IS NOT OLD.trainer_id
       OR NEW.location_id IS NOT OLD.location_id OR NEW.corrects_id IS NOT OLD.corrects_id OR NEW.number IS NOT OLD.number
       OR NEW.language IS NOT OLD.language OR NEW.currency IS NOT OLD.currency OR NEW.region IS NOT OLD.region
       OR NEW.prices_include_tax IS NOT OLD.prices_include_tax OR NEW.issue_day IS NOT OLD.issue_day
       OR NEW.due_day IS NOT OLD.due_day OR NEW.period_start IS NOT OLD.period_start OR NEW.period_end IS NOT OLD.period_end
       OR NEW.tax_day IS NOT OLD.tax_day OR NEW.note IS NOT OLD.note OR NEW.net_minor IS NOT OLD.net_minor
       OR NEW.tax_minor IS NOT OLD.tax_minor OR NEW.total_minor IS NOT OLD.total_minor OR NEW.snapshot IS NOT OLD.snapshot
       OR NEW.hash IS NOT OLD.hash OR NEW.issued_at IS NOT OLD.issued_at OR NEW.void_day IS NULL OR NEW.void_tax_day IS NULL
       OR NEW.void_reason = '' OR NEW.voided_at IS NULL;
END;
CREATE TRIGGER invoices_kept BEFORE DELETE ON t_invoices WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER invoices_begin_as_draft BEFORE INSERT ON t_invoices WHEN NEW.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.not-draft'); END;

CREATE TRIGGER invoice_lines_insert BEFORE INSERT ON t_invoice_lines
WHEN (SELECT status FROM t_invoices WHERE id = NEW.invoice_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER invoice_lines_update BEFORE UPDATE ON t_invoice_lines
WHEN NEW.invoice_id IS NOT OLD.invoice_id OR (SELECT status FROM t_invoices WHERE id = OLD.invoice_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER invoice_lines_delete BEFORE DELETE ON t_invoice_lines
WHEN (SELECT status FROM t_invoices WHERE id = OLD.invoice_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;

CREATE TRIGGER invoice_taxes_insert BEFORE INSERT ON t_invoice_taxes
WHEN (SELECT status FROM t_invoices WHERE id = NEW.invoice_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER invoice_taxes_update BEFORE UPDATE ON t_invoice_taxes BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER invoice_taxes_delete BEFORE DELETE ON t_invoice_taxes BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER instalments_insert BEFORE INSERT ON t_instalments
WHEN (SELECT status FROM t_invoices WHERE id = NEW.invoice_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER instalments_update BEFORE UPDATE ON t_instalments BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;
CREATE TRIGGER instalments_delete BEFORE DELETE ON t_instalments BEGIN SELECT RAISE(ABORT, 'invoice.issued'); END;

CREATE TRIGGER payments_no_update BEFORE UPDATE ON t_payments BEGIN SELECT RAISE(ABORT, 'payment.immutable'); END;
CREATE TRIGGER payments_no_delete BEFORE DELETE ON t_payments BEGIN SELECT RAISE(ABORT, 'payment.immutable'); END;
CREATE TRIGGER allocations_no_update BEFORE UPDATE ON t_allocations BEGIN SELECT RAISE(ABORT, 'payment.immutable'); END;
CREATE TRIGGER allocations_no_delete BEFORE DELETE ON t_allocations BEGIN SELECT RAISE(ABORT, 'payment.immutable'); END;
CREATE TRIGGER credit_entries_no_update BEFORE UPDATE ON t_credit_entries BEGIN SELECT RAISE(ABORT, 'credit.immutable'); END;
CREATE TRIGGER credit_entries_no_delete BEFORE DELETE ON t_credit_entries BEGIN SELECT RAISE(ABORT, 'credit.immutable'); END;
CREATE TRIGGER stock_moves_no_update BEFORE UPDATE ON t_stock_moves BEGIN SELECT RAISE(ABORT, 'stock.immutable'); END;
CREATE TRIGGER stock_moves_no_delete BEFORE DELETE ON t_stock_moves BEGIN SELECT RAISE(ABORT, 'stock.immutable'); END;
CREATE TRIGGER charges_no_update BEFORE UPDATE ON t_membership_charges BEGIN SELECT RAISE(ABORT, 'membership.immutable'); END;
CREATE TRIGGER charges_no_delete BEFORE DELETE ON t_membership_charges BEGIN SELECT RAISE(ABORT, 'membership.immutable'); END;
CREATE TRIGGER dispatches_no_update BEFORE UPDATE ON t_dispatches BEGIN SELECT RAISE(ABORT, 'dispatch.immutable'); END;
CREATE TRIGGER dispatches_no_delete BEFORE DELETE ON t_dispatches BEGIN SELECT RAISE(ABORT, 'dispatch.immutable'); END;
CREATE TRIGGER receipts_no_update BEFORE UPDATE ON t_receipts WHEN NEW.content IS NOT OLD.content
BEGIN SELECT RAISE(ABORT, 'receipt.immutable'); END;
CREATE TRIGGER logos_no_update BEFORE UPDATE ON t_logos WHEN NEW.image IS NOT OLD.image
BEGIN SELECT RAISE(ABORT, 'logo.immutable'); END;

-- Money is never paid out of nothing: the sum of what a payment or credit note settles stays within it, and within the invoice.
CREATE TRIGGER allocations_within BEFORE INSERT ON t_allocations
BEGIN
    SELECT RAISE(ABORT, 'allocation.invoice') WHERE NOT EXISTS (
        SELECT 1 FROM t_invoices WHERE id = NEW.invoice_id AND status <> 'draft' AND kind = 'invoice');
    SELECT RAISE(ABORT, 'allocation.too-much') WHERE
        (SELECT coalesce(sum(amount_minor), 0) FROM t_allocations WHERE invoice_id = NEW.invoice_id) + NEW.amount_minor
        NOT BETWEEN 0 AND coalesce((SELECT total_minor FROM t_invoices WHERE id = NEW.invoice_id), -1);
    SELECT RAISE(ABORT, 'allocation.too-much') WHERE NEW.payment_id IS NOT NULL AND
        (SELECT coalesce(sum(amount_minor), 0) FROM t_allocations WHERE payment_id = NEW.payment_id) + NEW.amount_minor
        NOT BETWEEN 0 AND coalesce((
            SELECT p.amount_minor + (SELECT coalesce(sum(r.amount_minor), 0) FROM t_payments r WHERE r.refunds_id = p.id)
            FROM t_payments p WHERE p.id = NEW.payment_id AND p.kind <> 'refund'), -1);
    SELECT RAISE(ABORT, 'allocation.too-much') WHERE NEW.credit_note_id IS NOT NULL AND
        (SELECT coalesce(sum(amount_minor), 0) FROM t_allocations WHERE credit_note_id = NEW.credit_note_id) + NEW.amount_minor
        NOT BETWEEN 0 AND coalesce((
            SELECT i.total_minor + (SELECT coalesce(sum(r.amount_minor), 0) FROM t_payments r WHERE r.refunds_credit_note_id = i.id)
            FROM t_invoices i WHERE i.id = NEW.credit_note_id AND i.status = 'issued' AND i.kind = 'credit_note'), -1);
END;
-- A refund hands back at most what is not settling an invoice.
CREATE TRIGGER refunds_within BEFORE INSERT ON t_payments WHEN NEW.refunds_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'refund.too-much') WHERE coalesce(
        (SELECT p.amount_minor FROM t_payments p WHERE p.id = NEW.refunds_id AND p.kind <> 'refund')
        + (SELECT coalesce(sum(r.amount_minor), 0) FROM t_payments r WHERE r.refunds_id = NEW.refunds_id)
        - (SELECT coalesce(sum(a.amount_minor), 0) FROM t_allocations a WHERE a.payment_id = NEW.refunds_id)
        + NEW.amount_minor, -1) < 0;
END;
CREATE TRIGGER note_refunds_within BEFORE INSERT ON t_payments WHEN NEW.refunds_credit_note_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'refund.too-much') WHERE coalesce(
        (SELECT i.total_minor FROM t_invoices i WHERE i.id = NEW.refunds_credit_note_id AND i.status = 'issued' AND i.kind = 'credit_note')
        + (SELECT coalesce(sum(r.amount_minor), 0) FROM t_payments r WHERE r.refunds_credit_note_id = NEW.refunds_credit_note_id)
        - (SELECT coalesce(sum(a.amount_minor), 0) FROM t_allocations a WHERE a.credit_note_id = NEW.refunds_credit_note_id)
        + NEW.amount_minor, -1) < 0;
END;
CREATE TRIGGER tax_periods_frozen BEFORE UPDATE ON t_tax_periods
WHEN NEW.figures IS NOT OLD.figures OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day
  OR NEW.regime IS NOT OLD.regime OR NEW.region IS NOT OLD.region OR NEW.method IS NOT OLD.method
  OR NEW.owing_minor IS NOT OLD.owing_minor OR NEW.closed_at IS NOT OLD.closed_at
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
CREATE TRIGGER tax_periods_kept BEFORE DELETE ON t_tax_periods BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;

-- A closed tax period takes nothing more, and what is in it stays.
CREATE TRIGGER tax_periods_apart BEFORE INSERT ON t_tax_periods
WHEN EXISTS (SELECT 1 FROM t_tax_periods p WHERE p.regime = NEW.regime AND p.region = NEW.region
             AND p.first_day <= NEW.last_day AND p.last_day >= NEW.first_day)
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
CREATE TRIGGER invoice_taxes_period BEFORE INSERT ON t_invoice_taxes
WHEN EXISTS (SELECT 1 FROM t_tax_periods p WHERE NEW.tax_day BETWEEN p.first_day AND p.last_day)
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
CREATE TRIGGER invoices_period BEFORE UPDATE OF status ON t_invoices
WHEN OLD.status <> NEW.status AND EXISTS (SELECT 1 FROM t_tax_periods p WHERE
    CASE NEW.status WHEN 'void' THEN NEW.void_tax_day ELSE NEW.tax_day END BETWEEN p.first_day AND p.last_day)
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
CREATE TRIGGER expenses_period_insert BEFORE INSERT ON t_expenses
WHEN NEW.deleted = 0 AND EXISTS (SELECT 1 FROM t_tax_periods p WHERE NEW.tax_day BETWEEN p.first_day AND p.last_day)
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
CREATE TRIGGER expenses_period_update BEFORE UPDATE ON t_expenses
WHEN (NEW.tax_day IS NOT OLD.tax_day OR NEW.net_minor IS NOT OLD.net_minor OR NEW.gst_minor IS NOT OLD.gst_minor
      OR NEW.qst_minor IS NOT OLD.qst_minor OR NEW.pst_minor IS NOT OLD.pst_minor OR NEW.vat_minor IS NOT OLD.vat_minor
      OR NEW.claim_rate IS NOT OLD.claim_rate OR NEW.category IS NOT OLD.category OR NEW.deleted IS NOT OLD.deleted)
 AND EXISTS (SELECT 1 FROM t_tax_periods p
             WHERE OLD.tax_day BETWEEN p.first_day AND p.last_day OR NEW.tax_day BETWEEN p.first_day AND p.last_day)
BEGIN SELECT RAISE(ABORT, 'tax.period-closed'); END;
