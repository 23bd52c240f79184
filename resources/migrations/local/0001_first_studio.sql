-- SPDX-License-Identifier: GPL-3.0-or-later
-- Trainerdesk's first schema. Conventions: ids are BLOB(16) UUIDv7; days are 'YYYY-MM-DD'; minutes count from local
-- midnight; instants are UTC seconds; money is in minor units; every shared row has version and deleted.

CREATE TABLE t_organisation (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    legal_name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL CHECK (length(country) = 2),
    region TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    tax_registered INTEGER NOT NULL DEFAULT 0 CHECK (tax_registered IN (0, 1)),
    tax_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'fr')),
    week_start INTEGER NOT NULL DEFAULT 1 CHECK (week_start BETWEEN 1 AND 7),
    paper TEXT NOT NULL DEFAULT 'Letter' CHECK (paper IN ('A4', 'Letter')),
    opens_min INTEGER NOT NULL DEFAULT 360 CHECK (opens_min BETWEEN 0 AND 1440),
    closes_min INTEGER NOT NULL DEFAULT 1320 CHECK (closes_min BETWEEN 0 AND 1440 AND closes_min > opens_min),
    slot_min INTEGER NOT NULL DEFAULT 15 CHECK (slot_min IN (5, 10, 15, 20, 30, 60)),
    close_on_holidays INTEGER NOT NULL DEFAULT 1 CHECK (close_on_holidays IN (0, 1)),
    autolock_min INTEGER NOT NULL DEFAULT 5 CHECK (autolock_min BETWEEN 1 AND 240),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_locations (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    parent_id BLOB REFERENCES t_locations (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    is_headquarters INTEGER NOT NULL DEFAULT 0 CHECK (is_headquarters IN (0, 1)),
    region TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'closed')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_rooms (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    location_id BLOB NOT NULL REFERENCES t_locations (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    capacity INTEGER NOT NULL DEFAULT 1 CHECK (capacity BETWEEN 1 AND 1000),
    concurrent INTEGER NOT NULL DEFAULT 1 CHECK (concurrent BETWEEN 1 AND 100),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'closed')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_trainers (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    parent_trainer_id BLOB REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    first_name TEXT NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    licence_number TEXT NOT NULL DEFAULT '',
    insurance TEXT NOT NULL DEFAULT '',
    insurance_until TEXT,
    certifications TEXT NOT NULL DEFAULT '',
    specialisations TEXT NOT NULL DEFAULT '',
    bio TEXT NOT NULL DEFAULT '',
    links TEXT NOT NULL DEFAULT '',
    years_experience INTEGER,
    hourly_rate_minor INTEGER,
    commission_rate INTEGER,
    max_clients INTEGER,
    colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 11),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_users (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    login TEXT NOT NULL CHECK (length(login) BETWEEN 1 AND 60),
    display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 120),
    role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'trainer', 'desk', 'client')),
    trainer_id BLOB REFERENCES t_trainers (id),
    client_id BLOB REFERENCES t_clients (id),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'left')),
    totp_enabled INTEGER NOT NULL DEFAULT 0 CHECK (totp_enabled IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX users_login ON t_users (login COLLATE NOCASE) WHERE status = 'active' AND deleted = 0;

-- What only the sign-in itself reads: no view, no journal.
CREATE TABLE t_user_secrets (
    user_id BLOB PRIMARY KEY NOT NULL REFERENCES t_users (id),
    totp_secret BLOB,
    totp_last_step INTEGER NOT NULL DEFAULT 0,
    last_sign_in INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE t_preferences (
    user_id BLOB NOT NULL REFERENCES t_users (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    value TEXT NOT NULL,
    PRIMARY KEY (user_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE t_clients (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    first_name TEXT NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name TEXT NOT NULL DEFAULT '' CHECK (length(last_name) <= 100),
    preferred_name TEXT NOT NULL DEFAULT '' CHECK (length(preferred_name) <= 100),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    birthday TEXT,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    emergency_relation TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '' CHECK (source IN ('', 'referral', 'walk-in', 'online', 'event', 'partner', 'other')),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('lead', 'active', 'paused', 'former')),
    tags TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'fr')),
    location_id BLOB REFERENCES t_locations (id),
    photo_id BLOB,
    merged_into BLOB REFERENCES t_clients (id),
    joined_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Health stands apart from the profile, so that the front desk's rows simply do not hold it. id is the client's id.
CREATE TABLE t_client_health (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_clients (id),
    conditions TEXT NOT NULL DEFAULT '',
    medications TEXT NOT NULL DEFAULT '',
    allergies TEXT NOT NULL DEFAULT '',
    injuries TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_client_alerts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'billing', 'waiver')),
    message TEXT NOT NULL CHECK (length(message) BETWEEN 1 AND 500),
    until TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX client_alerts_client ON t_client_alerts (client_id);

-- Pictures are written once; a new picture is a new row. The journal keeps their hash, not their bytes.
CREATE TABLE t_client_photos (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    image BLOB NOT NULL CHECK (length(image) <= 2000000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX client_photos_client ON t_client_photos (client_id);

CREATE TABLE t_assignments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused', 'completed')),
    start_day TEXT NOT NULL,
    end_day TEXT,
    assigned_by BLOB,
    reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX assignments_one_active ON t_assignments (client_id) WHERE status = 'active' AND deleted = 0;
CREATE INDEX assignments_trainer ON t_assignments (trainer_id, client_id);
CREATE INDEX assignments_client ON t_assignments (client_id);

CREATE TABLE t_grants (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    level TEXT NOT NULL CHECK (level IN ('read', 'write', 'admin')),
    granted_by BLOB,
    granted_at INTEGER NOT NULL,
    revoked_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX grants_one ON t_grants (client_id, trainer_id) WHERE revoked_at IS NULL AND deleted = 0;

-- Which trainer may see which client, and how far (1 read, 2 write, 3 admin): kept by the triggers below.
CREATE TABLE t_client_access (
    trainer_id BLOB NOT NULL,
    client_id BLOB NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (trainer_id, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_access_client ON t_client_access (client_id);

CREATE TABLE t_policies (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    notice_min INTEGER NOT NULL DEFAULT 1440 CHECK (notice_min BETWEEN 0 AND 20160),
    late_fee_minor INTEGER NOT NULL DEFAULT 0 CHECK (late_fee_minor BETWEEN 0 AND 100000000),
    late_forfeits INTEGER NOT NULL DEFAULT 1 CHECK (late_forfeits IN (0, 1)),
    no_show_fee_minor INTEGER NOT NULL DEFAULT 0 CHECK (no_show_fee_minor BETWEEN 0 AND 100000000),
    no_show_forfeits INTEGER NOT NULL DEFAULT 1 CHECK (no_show_forfeits IN (0, 1)),
    waivers INTEGER NOT NULL DEFAULT 0 CHECK (waivers BETWEEN 0 AND 100),
    waiver_days INTEGER NOT NULL DEFAULT 30 CHECK (waiver_days BETWEEN 1 AND 3660),
    is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_class_types (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB REFERENCES t_trainers (id),
    policy_id BLOB REFERENCES t_policies (id),
    room_id BLOB REFERENCES t_rooms (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    category TEXT NOT NULL CHECK (category IN ('group', 'individual', 'trial')),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 5 AND 1440),
    capacity INTEGER NOT NULL DEFAULT 1 CHECK (capacity BETWEEN 1 AND 1000),
    rate_minor INTEGER NOT NULL DEFAULT 0 CHECK (rate_minor BETWEEN 0 AND 100000000),
    colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 11),
    description TEXT NOT NULL DEFAULT '',
    waitlist_mode TEXT NOT NULL DEFAULT 'ask' CHECK (waitlist_mode IN ('automatic', 'confirm', 'ask')),
    waitlist_hours INTEGER NOT NULL DEFAULT 4 CHECK (waitlist_hours BETWEEN 1 AND 168),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_availability (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
    end_min INTEGER NOT NULL CHECK (end_min BETWEEN 1 AND 1440 AND end_min > start_min),
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until IS NULL OR effective_until >= effective_from),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX availability_trainer ON t_availability (trainer_id, weekday);

CREATE TABLE t_extra_hours (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    location_id BLOB REFERENCES t_locations (id),
    day TEXT NOT NULL,
    start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
    end_min INTEGER NOT NULL CHECK (end_min BETWEEN 1 AND 1440 AND end_min > start_min),
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX extra_hours_trainer ON t_extra_hours (trainer_id, day);

CREATE TABLE t_time_off (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439),
    end_min INTEGER CHECK (end_min BETWEEN 1 AND 1440),
    kind TEXT NOT NULL CHECK (kind IN ('vacation', 'sick', 'other')),
    reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'requested' CHECK (status IN ('requested', 'approved', 'declined', 'withdrawn')),
    decided_by BLOB,
    decided_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    CHECK ((start_min IS NULL) = (end_min IS NULL) AND (start_min IS NULL OR end_min > start_min))
) STRICT, WITHOUT ROWID;
CREATE INDEX time_off_trainer ON t_time_off (trainer_id, last_day);

CREATE TABLE t_closures (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    day TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX closures_day ON t_closures (day);

CREATE TABLE t_series (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    class_type_id BLOB NOT NULL REFERENCES t_class_types (id),
    rrule TEXT NOT NULL CHECK (length(rrule) BETWEEN 1 AND 500),
    exdates TEXT NOT NULL DEFAULT '',
    start_day TEXT NOT NULL,
    start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 5 AND 1440),
    zone TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE t_appointments (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    class_type_id BLOB NOT NULL REFERENCES t_class_types (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    start_min INTEGER NOT NULL CHECK (start_min BETWEEN 0 AND 1439),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 5 AND 1440),
    zone TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at - starts_at = duration_min * 60),
    status TEXT NOT NULL DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'completed', 'cancelled', 'no_show')),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 1000),
    place TEXT NOT NULL DEFAULT 'studio' CHECK (place IN ('studio', 'online', 'client')),
    place_detail TEXT NOT NULL DEFAULT '',
    location_id BLOB REFERENCES t_locations (id),
    room_id BLOB REFERENCES t_rooms (id),
    rate_minor INTEGER NOT NULL DEFAULT 0,
    policy TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL DEFAULT '',
    override_reason TEXT NOT NULL DEFAULT '',
    series_id BLOB REFERENCES t_series (id),
    occurrence_day TEXT,
    cancelled_at INTEGER,
    cancelled_by TEXT CHECK (cancelled_by IN ('client', 'studio')),
    cancel_reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX appointments_trainer ON t_appointments (trainer_id, starts_at);
-- With status and deleted, so that counting the sessions of years never reads the rows themselves.
CREATE INDEX appointments_start ON t_appointments (starts_at, status, deleted);
CREATE INDEX appointments_room ON t_appointments (room_id, starts_at) WHERE room_id IS NOT NULL;
CREATE INDEX appointments_series ON t_appointments (series_id, starts_at) WHERE series_id IS NOT NULL;

-- trainer_id, starts_at, ends_at and is_open repeat the appointment's, so that a client's clashes are found by one index.
-- is_open: the appointment stands (neither cancelled nor deleted). The triggers below keep and check them.
CREATE TABLE t_participants (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    appointment_id BLOB NOT NULL REFERENCES t_appointments (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'confirmed'
        CHECK (status IN ('confirmed', 'waitlisted', 'offered', 'cancelled', 'late_cancelled')),
    attended INTEGER CHECK (attended IN (0, 1)),
    arrived_at INTEGER,
    joined_at INTEGER NOT NULL,
    offer_until INTEGER,
    cancelled_at INTEGER,
    fee_minor INTEGER NOT NULL DEFAULT 0,
    credit TEXT NOT NULL DEFAULT '' CHECK (credit IN ('', 'released', 'forfeited')),
    waived INTEGER NOT NULL DEFAULT 0 CHECK (waived IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX participants_once ON t_participants (appointment_id, client_id) WHERE deleted = 0;
-- Holds all that the client table counts, so that it never reads the rows themselves.
CREATE INDEX participants_client
    ON t_participants (client_id, starts_at, status, is_open, deleted, attended, ends_at, trainer_id);
-- For appointments_carry_times, which reaches deleted rows as well, where the partial index above does not.
CREATE INDEX participants_appointment ON t_participants (appointment_id);

-- Who looked at, printed or exported health and money data, and why. Appended only.
CREATE TABLE t_access_log (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    user_id BLOB NOT NULL,
    resource TEXT NOT NULL,
    resource_id BLOB,
    action TEXT NOT NULL CHECK (action IN ('view', 'print', 'export')),
    purpose TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX access_log_resource ON t_access_log (resource_id, at) WHERE resource_id IS NOT NULL;

-- One row a change, each bound to the one before it by a keyed hash. kind: 0 opens a change set, 1 insert, 2 update.
CREATE TABLE t_journal (
    seq INTEGER PRIMARY KEY,
    set_seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    table_name TEXT NOT NULL,
    row_id BLOB NOT NULL,
    changes TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX journal_row ON t_journal (row_id);
CREATE INDEX journal_sets ON t_journal (seq) WHERE kind = 0;

-- Facts about this copy of the studio: device id, journal head at the last check. Never synced.
CREATE TABLE t_device (
    name TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Double booking is refused here, whichever way a booking comes.

CREATE TRIGGER appointments_clash_insert BEFORE INSERT ON t_appointments
WHEN NEW.deleted = 0 AND NEW.status <> 'cancelled'
BEGIN
    SELECT RAISE(ABORT, 'booking.trainer-clash') WHERE EXISTS (
        SELECT 1 FROM t_appointments a
        WHERE a.trainer_id = NEW.trainer_id AND a.starts_at < NEW.ends_at AND a.starts_at > NEW.starts_at - 86400
          AND a.ends_at > NEW.starts_at AND a.status <> 'cancelled' AND a.deleted = 0 AND a.id <> NEW.id);
    SELECT RAISE(ABORT, 'booking.room-clash') WHERE NEW.room_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM (
            SELECT NEW.starts_at AS point
            UNION ALL
            SELECT b.starts_at FROM t_appointments b
            WHERE b.room_id = NEW.room_id AND b.starts_at < NEW.ends_at AND b.starts_at > NEW.starts_at
              AND b.status <> 'cancelled' AND b.deleted = 0 AND b.id <> NEW.id)
        WHERE (SELECT count(*) FROM t_appointments c
               WHERE c.room_id = NEW.room_id AND c.starts_at <= point AND c.starts_at > point - 86400 AND c.ends_at > point
                 AND c.status <> 'cancelled' AND c.deleted = 0 AND c.id <> NEW.id)
              >= (SELECT r.concurrent FROM t_rooms r WHERE r.id = NEW.room_id));
END;

CREATE TRIGGER appointments_clash_update BEFORE UPDATE ON t_appointments
WHEN NEW.deleted = 0 AND NEW.status <> 'cancelled'
 AND (NEW.starts_at IS NOT OLD.starts_at OR NEW.ends_at IS NOT OLD.ends_at OR NEW.trainer_id IS NOT OLD.trainer_id
      OR NEW.room_id IS NOT OLD.room_id OR OLD.deleted <> 0 OR OLD.status = 'cancelled' OR NEW.capacity < OLD.capacity)
BEGIN
    SELECT RAISE(ABORT, 'booking.trainer-clash') WHERE EXISTS (
        SELECT 1 FROM t_appointments a
        WHERE a.trainer_id = NEW.trainer_id AND a.starts_at < NEW.ends_at AND a.starts_at > NEW.starts_at - 86400
          AND a.ends_at > NEW.starts_at AND a.status <> 'cancelled' AND a.deleted = 0 AND a.id <> NEW.id);
    SELECT RAISE(ABORT, 'booking.room-clash') WHERE NEW.room_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM (
            SELECT NEW.starts_at AS point
            UNION ALL
            SELECT b.starts_at FROM t_appointments b
            WHERE b.room_id = NEW.room_id AND b.starts_at < NEW.ends_at AND b.starts_at > NEW.starts_at
              AND b.status <> 'cancelled' AND b.deleted = 0 AND b.id <> NEW.id)
        WHERE (SELECT count(*) FROM t_appointments c
               WHERE c.room_id = NEW.room_id AND c.starts_at <= point AND c.starts_at > point - 86400 AND c.ends_at > point
                 AND c.status <> 'cancelled' AND c.deleted = 0 AND c.id <> NEW.id)
              >= (SELECT r.concurrent FROM t_rooms r WHERE r.id = NEW.room_id));
    SELECT RAISE(ABORT, 'booking.full') WHERE NEW.capacity < (
        SELECT count(*) FROM t_participants p
        WHERE p.appointment_id = NEW.id AND p.status = 'confirmed' AND p.deleted = 0);
END;

CREATE TRIGGER appointments_carry_times AFTER UPDATE ON t_appointments
WHEN NEW.starts_at IS NOT OLD.starts_at OR NEW.ends_at IS NOT OLD.ends_at OR NEW.trainer_id IS NOT OLD.trainer_id
  OR (NEW.deleted = 0 AND NEW.status <> 'cancelled') <> (OLD.deleted = 0 AND OLD.status <> 'cancelled')
BEGIN
    UPDATE t_participants
    SET starts_at = NEW.starts_at, ends_at = NEW.ends_at, trainer_id = NEW.trainer_id,
        is_open = (NEW.deleted = 0 AND NEW.status <> 'cancelled')
    WHERE appointment_id = NEW.id;
END;

CREATE TRIGGER participants_check_insert BEFORE INSERT ON t_participants
BEGIN
    SELECT RAISE(ABORT, 'booking.times-differ') WHERE NOT EXISTS (
        SELECT 1 FROM t_appointments a
        WHERE a.id = NEW.appointment_id AND a.starts_at = NEW.starts_at AND a.ends_at = NEW.ends_at
          AND a.trainer_id = NEW.trainer_id AND NEW.is_open = (a.deleted = 0 AND a.status <> 'cancelled'));
    SELECT RAISE(ABORT, 'booking.client-clash')
    WHERE NEW.status = 'confirmed' AND NEW.deleted = 0 AND NEW.is_open = 1 AND EXISTS (
        SELECT 1 FROM t_participants p
        WHERE p.client_id = NEW.client_id AND p.starts_at < NEW.ends_at AND p.starts_at > NEW.starts_at - 86400
          AND p.ends_at > NEW.starts_at AND p.status = 'confirmed' AND p.deleted = 0 AND p.is_open = 1 AND p.id <> NEW.id);
    SELECT RAISE(ABORT, 'booking.full')
    WHERE NEW.status = 'confirmed' AND NEW.deleted = 0 AND (
        SELECT count(*) FROM t_participants p
        WHERE p.appointment_id = NEW.appointment_id AND p.status = 'confirmed' AND p.deleted = 0)
        >= (SELECT a.capacity FROM t_appointments a WHERE a.id = NEW.appointment_id);
END;

CREATE TRIGGER participants_check_update BEFORE UPDATE ON t_participants
WHEN NEW.status = 'confirmed' AND NEW.deleted = 0 AND NEW.is_open = 1
 AND (NEW.starts_at IS NOT OLD.starts_at OR NEW.ends_at IS NOT OLD.ends_at OR NEW.client_id IS NOT OLD.client_id
      OR OLD.status <> 'confirmed' OR OLD.deleted <> 0 OR OLD.is_open = 0)
BEGIN
    SELECT RAISE(ABORT, 'booking.client-clash') WHERE EXISTS (
        SELECT 1 FROM t_participants p
        WHERE p.client_id = NEW.client_id AND p.starts_at < NEW.ends_at AND p.starts_at > NEW.starts_at - 86400
          AND p.ends_at > NEW.starts_at AND p.status = 'confirmed' AND p.deleted = 0 AND p.is_open = 1 AND p.id <> NEW.id);
    SELECT RAISE(ABORT, 'booking.full') WHERE (
        SELECT count(*) FROM t_participants p
        WHERE p.appointment_id = NEW.appointment_id AND p.status = 'confirmed' AND p.deleted = 0 AND p.id <> NEW.id)
        >= (SELECT a.capacity FROM t_appointments a WHERE a.id = NEW.appointment_id);
END;

CREATE TRIGGER participants_fixed BEFORE UPDATE ON t_participants
WHEN NEW.appointment_id IS NOT OLD.appointment_id
BEGIN
    SELECT RAISE(ABORT, 'booking.times-differ');
END;

-- Access of trainers to clients: their own, those of trainers they lead, those granted.

CREATE TRIGGER access_assignment_insert AFTER INSERT ON t_assignments
BEGIN
    DELETE FROM t_client_access WHERE client_id = NEW.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, NEW.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = NEW.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

CREATE TRIGGER access_assignment_update AFTER UPDATE ON t_assignments
BEGIN
    DELETE FROM t_client_access WHERE client_id = NEW.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, NEW.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = NEW.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

CREATE TRIGGER access_grant_insert AFTER INSERT ON t_grants
BEGIN
    DELETE FROM t_client_access WHERE client_id = NEW.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, NEW.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = NEW.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

CREATE TRIGGER access_grant_update AFTER UPDATE ON t_grants
BEGIN
    DELETE FROM t_client_access WHERE client_id = NEW.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, NEW.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = NEW.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = NEW.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

-- A merge, and its undo, move rows from one client to another: the one left behind is worked out again too.

CREATE TRIGGER access_assignment_moved AFTER UPDATE OF client_id ON t_assignments
WHEN NEW.client_id IS NOT OLD.client_id
BEGIN
    DELETE FROM t_client_access WHERE client_id = OLD.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, OLD.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = OLD.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = OLD.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = OLD.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

CREATE TRIGGER access_grant_moved AFTER UPDATE OF client_id ON t_grants
WHEN NEW.client_id IS NOT OLD.client_id
BEGIN
    DELETE FROM t_client_access WHERE client_id = OLD.client_id;
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, OLD.client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, 3 AS level FROM t_assignments a
        WHERE a.client_id = OLD.client_id AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE a.client_id = OLD.client_id AND a.status = 'active' AND a.deleted = 0 AND t.parent_trainer_id IS NOT NULL
        UNION ALL
        SELECT g.trainer_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.client_id = OLD.client_id AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id;
END;

CREATE TRIGGER access_lead_update AFTER UPDATE OF parent_trainer_id ON t_trainers
WHEN NEW.parent_trainer_id IS NOT OLD.parent_trainer_id
BEGIN
    DELETE FROM t_client_access WHERE trainer_id IN (OLD.parent_trainer_id, NEW.parent_trainer_id);
    INSERT INTO t_client_access (trainer_id, client_id, level)
    SELECT trainer_id, client_id, max(level) FROM (
        SELECT a.trainer_id AS trainer_id, a.client_id AS client_id, 3 AS level FROM t_assignments a
        WHERE a.trainer_id IN (OLD.parent_trainer_id, NEW.parent_trainer_id) AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT t.parent_trainer_id, a.client_id, 2 FROM t_assignments a JOIN t_trainers t ON t.id = a.trainer_id
        WHERE t.parent_trainer_id IN (OLD.parent_trainer_id, NEW.parent_trainer_id) AND a.status = 'active' AND a.deleted = 0
        UNION ALL
        SELECT g.trainer_id, g.client_id, CASE g.level WHEN 'read' THEN 1 WHEN 'write' THEN 2 ELSE 3 END FROM t_grants g
        WHERE g.trainer_id IN (OLD.parent_trainer_id, NEW.parent_trainer_id) AND g.revoked_at IS NULL AND g.deleted = 0)
    GROUP BY trainer_id, client_id;
END;

-- What is written once stays.

CREATE TRIGGER journal_no_update BEFORE UPDATE ON t_journal BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON t_journal BEGIN SELECT RAISE(ABORT, 'journal.immutable'); END;
CREATE TRIGGER access_log_no_update BEFORE UPDATE ON t_access_log BEGIN SELECT RAISE(ABORT, 'access-log.immutable'); END;
CREATE TRIGGER access_log_no_delete BEFORE DELETE ON t_access_log BEGIN SELECT RAISE(ABORT, 'access-log.immutable'); END;
CREATE TRIGGER photos_no_update BEFORE UPDATE ON t_client_photos WHEN NEW.image IS NOT OLD.image
BEGIN SELECT RAISE(ABORT, 'photo.immutable'); END;
