-- SPDX-License-Identifier: GPL-3.0-or-later
-- Training: exercises, plans, logged sets, session notes, measurements, nutrition, forms, kiosk. Conventions as in 0001. A mass is an integer of
-- 0.1 microgram (1 kg = 10^10, 1 lb = 4,535,923,700), a length of 1 micrometre (1 in = 25,400): both kinds of units are kept exactly.

-- Settings -----------------------------------------------------------------------------------------------------------------

-- One row; id is the organisation's.
CREATE TABLE t_training_settings (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_organisation (id),
    units TEXT NOT NULL DEFAULT 'kg' CHECK (units IN ('kg', 'lb')),
    formula TEXT NOT NULL DEFAULT 'epley'
        CHECK (formula IN ('epley', 'brzycki', 'lombardi', 'wathan', 'oconner', 'lander')),
    rpe_table TEXT NOT NULL DEFAULT '' CHECK (length(rpe_table) <= 2000),
    rest_s INTEGER NOT NULL DEFAULT 90 CHECK (rest_s BETWEEN 0 AND 3600),
    compliance_percent INTEGER NOT NULL DEFAULT 70 CHECK (compliance_percent BETWEEN 1 AND 100),
    note_days INTEGER NOT NULL DEFAULT 14 CHECK (note_days BETWEEN 1 AND 365),
    kiosk_seconds INTEGER NOT NULL DEFAULT 60 CHECK (kiosk_seconds BETWEEN 15 AND 900),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What the formulas need of one client, and how they like their weights. id is the client's.
CREATE TABLE t_client_training (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_clients (id),
    units TEXT NOT NULL DEFAULT '' CHECK (units IN ('', 'kg', 'lb')),
    formula TEXT NOT NULL DEFAULT '' CHECK (formula IN ('', 'epley', 'brzycki', 'lombardi', 'wathan', 'oconner', 'lander')),
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male')),
    activity TEXT NOT NULL DEFAULT '' CHECK (activity IN ('', 'sedentary', 'light', 'moderate', 'high', 'very_high')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Plans and logging --------------------------------------------------------------------------------------------------------

-- The studio's own exercises, and its changes to those that come with the program (then with the same id).
CREATE TABLE t_exercises (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB REFERENCES t_trainers (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_fr TEXT NOT NULL DEFAULT '' CHECK (length(name_fr) <= 120),
    type TEXT NOT NULL CHECK (type IN ('strength', 'cardio', 'mobility', 'plyometric', 'balance')),
    pattern TEXT NOT NULL DEFAULT '' CHECK (length(pattern) <= 40),
    muscles TEXT NOT NULL DEFAULT '' CHECK (length(muscles) <= 200),
    secondary_muscles TEXT NOT NULL DEFAULT '' CHECK (length(secondary_muscles) <= 200),
    equipment TEXT NOT NULL DEFAULT '' CHECK (length(equipment) <= 200),
    unilateral INTEGER NOT NULL DEFAULT 0 CHECK (unilateral IN (0, 1)),
    bodyweight INTEGER NOT NULL DEFAULT 0 CHECK (bodyweight IN (0, 1)),
    cues TEXT NOT NULL DEFAULT '' CHECK (length(cues) <= 2000),
    cues_fr TEXT NOT NULL DEFAULT '' CHECK (length(cues_fr) <= 2000),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'hidden')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A plan of a client, or a template (client_id NULL). Week 1 begins on start_day.
CREATE TABLE t_plans (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB REFERENCES t_clients (id),
    assignment_id BLOB REFERENCES t_assignments (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    source_id BLOB,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    goals TEXT NOT NULL DEFAULT '' CHECK (length(goals) <= 1000),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 4000),
    weeks INTEGER NOT NULL DEFAULT 4 CHECK (weeks BETWEEN 1 AND 52),
    start_day TEXT,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'completed', 'archived')),
    given_at INTEGER,
    completed_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    CHECK (client_id IS NOT NULL OR status IN ('draft', 'archived')),
    CHECK (status <> 'active' OR start_day IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_client ON t_plans (client_id);
CREATE UNIQUE INDEX plans_one_active ON t_plans (client_id) WHERE status = 'active' AND deleted = 0;

-- sets NULL: not counted in sets (cardio by time). superset: 'A', 'B' ... binds exercises of a day. progression: JSON, see fitness/progression.h.
CREATE TABLE t_plan_items (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES t_plans (id),
    week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 52),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    position INTEGER NOT NULL DEFAULT 0,
    exercise_id BLOB NOT NULL CHECK (length(exercise_id) = 16),
    superset TEXT NOT NULL DEFAULT '' CHECK (length(superset) <= 2),
    sets INTEGER CHECK (sets BETWEEN 1 AND 50),
    reps TEXT NOT NULL DEFAULT '' CHECK (length(reps) <= 40),
    weight TEXT NOT NULL DEFAULT '' CHECK (length(weight) <= 40),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 10 AND 100),
    rest_s INTEGER CHECK (rest_s BETWEEN 0 AND 3600),
    tempo TEXT NOT NULL DEFAULT '' CHECK (length(tempo) <= 20),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 500),
    progression TEXT NOT NULL DEFAULT '' CHECK (length(progression) <= 500),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_items_plan ON t_plan_items (plan_id, week, weekday, position);

-- One training of one client: in a booking or not, by a plan (its week and weekday) or not. session_rpe in tenths.
CREATE TABLE t_workouts (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    appointment_id BLOB REFERENCES t_appointments (id),
    plan_id BLOB REFERENCES t_plans (id),
    plan_week INTEGER CHECK (plan_week BETWEEN 1 AND 52),
    plan_weekday INTEGER CHECK (plan_weekday BETWEEN 1 AND 7),
    day TEXT NOT NULL CHECK (length(day) = 10),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    source TEXT NOT NULL DEFAULT 'trainer' CHECK (source IN ('trainer', 'client')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    session_rpe INTEGER CHECK (session_rpe BETWEEN 0 AND 100),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 2000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX workouts_client ON t_workouts (client_id, day);
CREATE INDEX workouts_day ON t_workouts (day);
CREATE INDEX workouts_appointment ON t_workouts (appointment_id) WHERE appointment_id IS NOT NULL;

-- One set, or one stretch of cardio. load: outside weight, negative when it helps; for bodyweight exercises on top of the body.
-- exercise_no orders the exercises of a workout, set_no the sets of one. A skipped exercise is one row with kind 'skipped'.
CREATE TABLE t_set_logs (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    workout_id BLOB NOT NULL REFERENCES t_workouts (id),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    exercise_id BLOB NOT NULL CHECK (length(exercise_id) = 16),
    plan_item_id BLOB,
    day TEXT NOT NULL CHECK (length(day) = 10),
    exercise_no INTEGER NOT NULL DEFAULT 0,
    set_no INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL DEFAULT 'work' CHECK (kind IN ('work', 'warmup', 'skipped')),
    reps INTEGER CHECK (reps BETWEEN 0 AND 10000),
    load INTEGER CHECK (load BETWEEN -20000000000000 AND 20000000000000),
    bodyweight INTEGER NOT NULL DEFAULT 0 CHECK (bodyweight IN (0, 1)),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 10 AND 100),
    seconds INTEGER CHECK (seconds BETWEEN 1 AND 86400),
    metres INTEGER CHECK (metres BETWEEN 1 AND 1000000),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    done_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX set_logs_workout ON t_set_logs (workout_id);
-- Holds all that records, charts and the last time need, so that ten years of a client are read without the rows themselves.
CREATE INDEX set_logs_client ON t_set_logs (client_id, exercise_id, day, kind, deleted, reps, load, bodyweight, rpe_tenths, seconds, metres);
CREATE INDEX set_logs_day ON t_set_logs (day, client_id);

-- Notes --------------------------------------------------------------------------------------------------------------------

-- SOAP. private_text is its author's alone; shared_text, recommendations and rating are what the client may read. exercises and measurements:
-- JSON as they were when the note was written. Signed notes form one chain a device: hash over the note and prev_hash (see notes/notechain.h).
CREATE TABLE t_session_notes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB NOT NULL REFERENCES t_trainers (id),
    appointment_id BLOB REFERENCES t_appointments (id),
    amends_id BLOB REFERENCES t_session_notes (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    subjective TEXT NOT NULL DEFAULT '' CHECK (length(subjective) <= 8000),
    objective TEXT NOT NULL DEFAULT '' CHECK (length(objective) <= 8000),
    assessment TEXT NOT NULL DEFAULT '' CHECK (length(assessment) <= 8000),
    plan TEXT NOT NULL DEFAULT '' CHECK (length(plan) <= 8000),
    private_text TEXT NOT NULL DEFAULT '' CHECK (length(private_text) <= 8000),
    shared_text TEXT NOT NULL DEFAULT '' CHECK (length(shared_text) <= 8000),
    recommendations TEXT NOT NULL DEFAULT '' CHECK (length(recommendations) <= 4000),
    exercises TEXT NOT NULL DEFAULT '',
    measurements TEXT NOT NULL DEFAULT '',
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed')),
    signed_at INTEGER,
    signed_by BLOB,
    signer_name TEXT NOT NULL DEFAULT '',
    chain BLOB,
    chain_seq INTEGER,
    prev_hash BLOB,
    hash BLOB,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    CHECK (status = 'draft' OR (signed_at IS NOT NULL AND signed_by IS NOT NULL AND signer_name <> '' AND chain IS NOT NULL
           AND chain_seq >= 1 AND length(prev_hash) = 32 AND length(hash) = 32 AND deleted = 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX session_notes_client ON t_session_notes (client_id, day);
CREATE INDEX session_notes_appointment ON t_session_notes (appointment_id, client_id) WHERE appointment_id IS NOT NULL;
CREATE UNIQUE INDEX session_notes_chain ON t_session_notes (chain, chain_seq) WHERE chain_seq IS NOT NULL;

CREATE TABLE t_note_snippets (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB REFERENCES t_trainers (id),
    abbreviation TEXT NOT NULL CHECK (length(abbreviation) BETWEEN 1 AND 20),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Assessments --------------------------------------------------------------------------------------------------------------

-- kind: a key of fitness/measurementkind.h, which says the unit of value. method: the formula that it was worked out by, if any.
CREATE TABLE t_measurements (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    value INTEGER NOT NULL,
    method TEXT NOT NULL DEFAULT '' CHECK (length(method) <= 40),
    trainer_id BLOB REFERENCES t_trainers (id),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX measurements_client ON t_measurements (client_id, kind, day);

-- metric: '' (in words only), a kind of measurement, or '1rm' with exercise_id. start_value and target_value are in the unit of the metric.
CREATE TABLE t_goals (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    metric TEXT NOT NULL DEFAULT '' CHECK (length(metric) <= 40),
    exercise_id BLOB,
    start_value INTEGER,
    target_value INTEGER,
    start_day TEXT NOT NULL,
    target_day TEXT,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'reached', 'dropped')),
    closed_on TEXT,
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 1000),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX goals_client ON t_goals (client_id);

-- Written once, like t_client_photos.
CREATE TABLE t_progress_photos (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    pose TEXT NOT NULL DEFAULT 'front' CHECK (pose IN ('front', 'side', 'back', 'other')),
    image BLOB NOT NULL CHECK (length(image) <= 5000000),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_photos_client ON t_progress_photos (client_id, day);

CREATE TABLE t_client_files (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type TEXT NOT NULL DEFAULT '',
    content BLOB NOT NULL CHECK (length(content) <= 20000000),
    added_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX client_files_client ON t_client_files (client_id);

-- Nutrition ----------------------------------------------------------------------------------------------------------------

-- The studio's own foods, and its changes to those that come with the program (then with the same id). Per 100 g: energy in kcal, the rest in mg.
CREATE TABLE t_foods (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    trainer_id BLOB REFERENCES t_trainers (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_fr TEXT NOT NULL DEFAULT '' CHECK (length(name_fr) <= 120),
    category TEXT NOT NULL DEFAULT '' CHECK (length(category) <= 40),
    kcal INTEGER NOT NULL CHECK (kcal BETWEEN 0 AND 1000),
    protein_mg INTEGER NOT NULL CHECK (protein_mg BETWEEN 0 AND 100000),
    carbs_mg INTEGER NOT NULL CHECK (carbs_mg BETWEEN 0 AND 100000),
    fat_mg INTEGER NOT NULL CHECK (fat_mg BETWEEN 0 AND 100000),
    fibre_mg INTEGER NOT NULL DEFAULT 0 CHECK (fibre_mg BETWEEN 0 AND 100000),
    portion TEXT NOT NULL DEFAULT '' CHECK (length(portion) <= 60),
    portion_fr TEXT NOT NULL DEFAULT '' CHECK (length(portion_fr) <= 60),
    portion_grams INTEGER CHECK (portion_grams BETWEEN 1 AND 5000),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'hidden')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What a client should eat a day, from a day on, with the formula it came from.
CREATE TABLE t_nutrition_targets (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    formula TEXT NOT NULL CHECK (formula IN ('mifflin', 'katch', 'manual')),
    activity TEXT NOT NULL DEFAULT '',
    goal_percent INTEGER NOT NULL DEFAULT 0 CHECK (goal_percent BETWEEN -50 AND 50),
    kcal INTEGER NOT NULL CHECK (kcal BETWEEN 500 AND 10000),
    protein_g INTEGER NOT NULL CHECK (protein_g BETWEEN 0 AND 1000),
    carbs_g INTEGER NOT NULL CHECK (carbs_g BETWEEN 0 AND 2000),
    fat_g INTEGER NOT NULL CHECK (fat_g BETWEEN 0 AND 1000),
    working TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX nutrition_targets_client ON t_nutrition_targets (client_id, from_day);

-- A meal plan of a client, or a template (client_id NULL).
CREATE TABLE t_meal_plans (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB REFERENCES t_clients (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    source_id BLOB,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 4000),
    days INTEGER NOT NULL DEFAULT 1 CHECK (days BETWEEN 1 AND 14),
    start_day TEXT,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'completed', 'archived')),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    CHECK (client_id IS NOT NULL OR status IN ('draft', 'archived'))
) STRICT, WITHOUT ROWID;
CREATE INDEX meal_plans_client ON t_meal_plans (client_id);
CREATE UNIQUE INDEX meal_plans_one_active ON t_meal_plans (client_id) WHERE status = 'active' AND deleted = 0;

CREATE TABLE t_meal_items (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    meal_plan_id BLOB NOT NULL REFERENCES t_meal_plans (id),
    day_no INTEGER NOT NULL CHECK (day_no BETWEEN 1 AND 14),
    meal TEXT NOT NULL CHECK (meal IN ('breakfast', 'lunch', 'dinner', 'snack')),
    position INTEGER NOT NULL DEFAULT 0,
    food_id BLOB NOT NULL CHECK (length(food_id) = 16),
    tenth_grams INTEGER NOT NULL CHECK (tenth_grams BETWEEN 1 AND 100000),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 200),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX meal_items_plan ON t_meal_items (meal_plan_id, day_no);

-- Screening and waivers ----------------------------------------------------------------------------------------------------

-- questions: JSON, see screening/form.h. valid_days NULL: a signature never expires.
CREATE TABLE t_forms (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('screening', 'waiver')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    title_fr TEXT NOT NULL DEFAULT '' CHECK (length(title_fr) <= 120),
    body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 20000),
    body_fr TEXT NOT NULL DEFAULT '' CHECK (length(body_fr) <= 20000),
    questions TEXT NOT NULL DEFAULT '[]' CHECK (length(questions) <= 40000),
    valid_days INTEGER CHECK (valid_days BETWEEN 1 AND 3660),
    required INTEGER NOT NULL DEFAULT 1 CHECK (required IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived')),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- A form as it was answered and signed: questions and words of that day are kept with it (content, JSON). Never changed again.
CREATE TABLE t_signed_forms (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    form_id BLOB NOT NULL REFERENCES t_forms (id),
    kind TEXT NOT NULL CHECK (kind IN ('screening', 'waiver')),
    title TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) <= 200000),
    alerts TEXT NOT NULL DEFAULT '' CHECK (length(alerts) <= 4000),
    signature BLOB NOT NULL CHECK (length(signature) BETWEEN 1 AND 500000),
    signer_name TEXT NOT NULL CHECK (length(signer_name) BETWEEN 1 AND 200),
    signed_on TEXT NOT NULL CHECK (length(signed_on) = 10),
    signed_at INTEGER NOT NULL,
    expires_on TEXT,
    witness_id BLOB,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_forms_client ON t_signed_forms (client_id, form_id, signed_at);

-- Kiosk and notices --------------------------------------------------------------------------------------------------------

-- id is the client's; pin_hash: an Argon2id string of libsodium.
CREATE TABLE t_kiosk_pins (
    id BLOB PRIMARY KEY NOT NULL REFERENCES t_clients (id),
    pin_hash TEXT NOT NULL CHECK (length(pin_hash) BETWEEN 1 AND 200),
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Told to a trainer (trainer_id) or to the client (trainer_id NULL): a plan was given, a set record fell.
CREATE TABLE t_notices (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client_id BLOB NOT NULL REFERENCES t_clients (id),
    trainer_id BLOB REFERENCES t_trainers (id),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'meal-plan', 'note')),
    subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 200),
    row_id BLOB,
    at INTEGER NOT NULL,
    read_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_client ON t_notices (client_id, at);

-- What is signed or written once stays ---------------------------------------------------------------------------------------

CREATE TRIGGER notes_begin_as_draft BEFORE INSERT ON t_session_notes WHEN NEW.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'note.not-draft'); END;
CREATE TRIGGER notes_frozen BEFORE UPDATE ON t_session_notes WHEN OLD.status = 'signed'
BEGIN SELECT RAISE(ABORT, 'note.signed'); END;
CREATE TRIGGER notes_kept BEFORE DELETE ON t_session_notes WHEN OLD.status = 'signed'
BEGIN SELECT RAISE(ABORT, 'note.signed'); END;
-- A signature goes on at the end of its chain.
CREATE TRIGGER notes_chained BEFORE UPDATE ON t_session_notes WHEN OLD.status = 'draft' AND NEW.status = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'note.chain-broken')
    WHERE NEW.chain_seq IS NOT 1 + coalesce((SELECT max(n.chain_seq) FROM t_session_notes n WHERE n.chain = NEW.chain), 0)
       OR NEW.prev_hash IS NOT coalesce((SELECT n.hash FROM t_session_notes n WHERE n.chain = NEW.chain
                                         AND n.chain_seq = NEW.chain_seq - 1), zeroblob(32));
END;
CREATE TRIGGER notes_amend_signed BEFORE INSERT ON t_session_notes WHEN NEW.amends_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'note.amends-draft') WHERE NOT EXISTS (
        SELECT 1 FROM t_session_notes n WHERE n.id = NEW.amends_id AND n.status = 'signed' AND n.client_id = NEW.client_id);
END;
CREATE TRIGGER notes_amends_fixed BEFORE UPDATE ON t_session_notes WHEN NEW.amends_id IS NOT OLD.amends_id
BEGIN SELECT RAISE(ABORT, 'note.amends-draft'); END;

CREATE TRIGGER signed_forms_no_update BEFORE UPDATE ON t_signed_forms BEGIN SELECT RAISE(ABORT, 'form.signed'); END;
CREATE TRIGGER signed_forms_no_delete BEFORE DELETE ON t_signed_forms BEGIN SELECT RAISE(ABORT, 'form.signed'); END;
CREATE TRIGGER progress_photos_no_update BEFORE UPDATE ON t_progress_photos WHEN NEW.image IS NOT OLD.image
BEGIN SELECT RAISE(ABORT, 'photo.immutable'); END;
CREATE TRIGGER client_files_no_update BEFORE UPDATE ON t_client_files WHEN NEW.content IS NOT OLD.content
BEGIN SELECT RAISE(ABORT, 'file.immutable'); END;

-- A set belongs to the client and the day of its workout.
CREATE TRIGGER set_logs_belong_insert BEFORE INSERT ON t_set_logs
WHEN NOT EXISTS (SELECT 1 FROM t_workouts w WHERE w.id = NEW.workout_id AND w.client_id = NEW.client_id AND w.day = NEW.day)
BEGIN SELECT RAISE(ABORT, 'set.other-workout'); END;
