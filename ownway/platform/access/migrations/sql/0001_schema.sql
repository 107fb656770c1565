-- Who may see whom. Opaque ids only, no foreign key into the journey, no right for the application beyond
-- the functions below. Everything here belongs to ownway_access, a role that cannot sign in.
CREATE SCHEMA access AUTHORIZATION ownway_access;
GRANT USAGE ON SCHEMA access TO ownway_app, ownway_gate;
SET ROLE ownway_access;

CREATE TABLE access.session (
    token_hash bytea PRIMARY KEY,
    principal  uuid NOT NULL,
    purpose    text NOT NULL CHECK (purpose <> ''),
    starts     timestamptz NOT NULL DEFAULT now(),
    until      timestamptz NOT NULL,
    CHECK (until > starts)
);

-- A principal is a member of a group: a worker of an organisation or team.
CREATE TABLE access.member (
    principal uuid NOT NULL,
    group_id  uuid NOT NULL,
    starts    timestamptz NOT NULL,
    until     timestamptz,
    CHECK (until IS NULL OR until >= starts),
    PRIMARY KEY (principal, group_id, starts)
);

-- The organisation responsible for a person.
CREATE TABLE access.home (
    person_id uuid PRIMARY KEY,
    home_id   uuid NOT NULL
);

-- Narrow reach: this principal (or group) may see this person, for this reason, from, until.
CREATE TABLE access.reach (
    principal uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES access.home,
    level     text NOT NULL CHECK (level IN ('own', 'record', 'helping', 'partner')),
    reason    text NOT NULL CHECK (reason <> ''),
    starts    timestamptz NOT NULL,
    until     timestamptz,
    CHECK (until IS NULL OR until >= starts),
    CHECK ((level = 'own') = (principal = person_id)),
    PRIMARY KEY (principal, person_id, level, reason, starts)
);
CREATE INDEX reach_by_person ON access.reach (person_id);

-- Broad reach: everybody an organisation is responsible for. A steward may also open and close scopes there.
CREATE TABLE access.scope (
    principal uuid NOT NULL,
    home_id   uuid NOT NULL,
    level     text NOT NULL CHECK (level IN ('record', 'steward')),
    reason    text NOT NULL CHECK (reason <> ''),
    starts    timestamptz NOT NULL,
    until     timestamptz,
    CHECK (until IS NULL OR until >= starts),
    PRIMARY KEY (principal, home_id, level, reason, starts)
);

-- A sealed person is seen by nobody but themselves and those who hold a key, with one of three recorded reasons.
CREATE TABLE access.seal (
    person_id uuid NOT NULL REFERENCES access.home,
    reason    text NOT NULL CHECK (reason <> ''),
    starts    timestamptz NOT NULL,
    until     timestamptz,
    PRIMARY KEY (person_id, starts)
);
CREATE TABLE access.seal_key (
    principal uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES access.home,
    reason    text NOT NULL CHECK (reason IN ('express consent', 'legal requirement', 'overriding public interest')),
    starts    timestamptz NOT NULL,
    until     timestamptz NOT NULL,
    PRIMARY KEY (principal, person_id, starts)
);
RESET ROLE;
