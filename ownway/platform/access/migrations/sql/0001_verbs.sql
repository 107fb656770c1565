-- What the application may do about access, in the transaction that writes the reason for it.
SET ROLE ownway_access;

CREATE FUNCTION access.refuse(what text) RETURNS void
LANGUAGE plpgsql SET search_path = access, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '%', what USING ERRCODE = 'insufficient_privilege';
END $$;

-- A new person. Registered by somebody else, that somebody sees them; by themselves, they see themselves.
CREATE FUNCTION access.register(person uuid, home uuid, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    INSERT INTO access.home (person_id, home_id) VALUES (person, home);  -- a second time is a unique violation
    INSERT INTO access.reach (principal, person_id, level, reason, starts) VALUES (person, person, 'own', 'self', now());
    IF person <> access.principal() AND NOT home = ANY (access.scopes('{record}')) THEN
        INSERT INTO access.reach (principal, person_id, level, reason, starts)
        VALUES (access.principal(), person, 'record', why, now());
    END IF;
END $$;

CREATE FUNCTION access.transfer(person uuid, home uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT access.reaches(person) THEN PERFORM access.refuse('this session does not reach the person'); END IF;
    UPDATE access.home SET home_id = home WHERE person_id = person;
END $$;

CREATE FUNCTION access.open_reach(who uuid, person uuid, lvl text, why text, since timestamptz, til timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT access.reaches(person) THEN PERFORM access.refuse('this session does not reach the person'); END IF;
    INSERT INTO access.reach (principal, person_id, level, reason, starts, until) VALUES (who, person, lvl, why, since, til)
    ON CONFLICT (principal, person_id, level, reason, starts) DO UPDATE SET until = EXCLUDED.until;
END $$;

CREATE FUNCTION access.close_reach(who uuid, person uuid, why text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT (access.reaches(person) OR who = access.principal()) THEN
        PERFORM access.refuse('this session does not reach the person');
    END IF;
    UPDATE access.reach r SET until = greatest(at, r.starts)
    WHERE r.principal = who AND r.person_id = person AND r.reason = why AND r.level <> 'own'
      AND (r.until IS NULL OR r.until > at);
END $$;

CREATE FUNCTION access.open_scope(who uuid, home uuid, lvl text, why text, since timestamptz, til timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    -- The first steward of an organisation that has none is whoever founds it.
    IF NOT (home = ANY (access.scopes('{steward}'))
            OR (lvl = 'steward' AND NOT EXISTS (SELECT FROM access.scope s WHERE s.home_id = home))) THEN
        PERFORM access.refuse('this session is no steward there');
    END IF;
    INSERT INTO access.scope (principal, home_id, level, reason, starts, until) VALUES (who, home, lvl, why, since, til)
    ON CONFLICT (principal, home_id, level, reason, starts) DO UPDATE SET until = EXCLUDED.until;
END $$;

CREATE FUNCTION access.close_scope(who uuid, home uuid, why text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT home = ANY (access.scopes('{steward}')) THEN PERFORM access.refuse('this session is no steward there'); END IF;
    UPDATE access.scope s SET until = greatest(at, s.starts)
    WHERE s.principal = who AND s.home_id = home AND s.reason = why AND (s.until IS NULL OR s.until > at);
END $$;

CREATE FUNCTION access.join_group(who uuid, grp uuid, since timestamptz, til timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT grp = ANY (access.scopes('{steward}')) THEN PERFORM access.refuse('this session is no steward there'); END IF;
    INSERT INTO access.member (principal, group_id, starts, until) VALUES (who, grp, since, til)
    ON CONFLICT (principal, group_id, starts) DO UPDATE SET until = EXCLUDED.until;
END $$;

CREATE FUNCTION access.leave_group(who uuid, grp uuid, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT grp = ANY (access.scopes('{steward}')) THEN PERFORM access.refuse('this session is no steward there'); END IF;
    UPDATE access.member m SET until = greatest(at, m.starts)
    WHERE m.principal = who AND m.group_id = grp AND (m.until IS NULL OR m.until > at);
END $$;

CREATE FUNCTION access.seal_person(person uuid, why text, since timestamptz, til timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT access.reaches(person) THEN PERFORM access.refuse('this session does not reach the person'); END IF;
    INSERT INTO access.seal_key (principal, person_id, reason, starts, until)
    VALUES (access.principal(), person, 'legal requirement', since, 'infinity');  -- whoever seals still sees
    INSERT INTO access.seal (person_id, reason, starts, until) VALUES (person, why, since, til);
END $$;

CREATE FUNCTION access.open_seal(who uuid, person uuid, why text, since timestamptz, til timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
BEGIN
    IF NOT access.reaches(person) THEN PERFORM access.refuse('this session does not reach the person'); END IF;
    INSERT INTO access.seal_key (principal, person_id, reason, starts, until) VALUES (who, person, why, since, til);
END $$;

-- The gate: sign-in and the job runner, a login of their own.
CREATE FUNCTION access.mint(hash bytea, who uuid, why text, til timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = access, pg_temp AS $$
    INSERT INTO access.session (token_hash, principal, purpose, until) VALUES (hash, who, why, til)
$$;
CREATE FUNCTION access.end_session(hash bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = access, pg_temp AS $$
    DELETE FROM access.session WHERE token_hash = hash OR until < now() - interval '1 day'
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA access FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.principal, access.people, access.scopes, access.sealed, access.reaches TO ownway_app;
GRANT EXECUTE ON FUNCTION access.register, access.transfer, access.open_reach, access.close_reach, access.open_scope,
    access.close_scope, access.join_group, access.leave_group, access.seal_person, access.open_seal TO ownway_app;
GRANT EXECUTE ON FUNCTION access.mint, access.end_session TO ownway_gate;
RESET ROLE;
