-- What the policies ask. Each takes constants only, so PostgreSQL answers it once a statement, not once a row.
SET ROLE ownway_access;

CREATE FUNCTION access.principal() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
DECLARE found uuid;
BEGIN
    SELECT s.principal INTO found FROM access.session s
    WHERE s.token_hash = sha256(convert_to(NULLIF(current_setting('access.token', true), ''), 'UTF8'))
      AND s.until > now();
    IF found IS NULL THEN
        RAISE EXCEPTION 'no access session' USING ERRCODE = 'insufficient_privilege',
            HINT = 'Open one with ownway.platform.access.session or through AccessMiddleware.';
    END IF;
    RETURN found;
END $$;

-- The principal and the groups it belongs to today.
CREATE FUNCTION access.selves() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT access.principal()
    UNION ALL
    SELECT m.group_id FROM access.member m
    WHERE m.principal = access.principal() AND m.starts <= now() AND (m.until IS NULL OR m.until > now())
$$;

CREATE FUNCTION access.people(levels text[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT r.person_id), '{}') FROM access.reach r
    WHERE r.principal = ANY (ARRAY(SELECT access.selves())) AND r.level = ANY (levels)
      AND r.starts <= now() AND (r.until IS NULL OR r.until > now())
$$;

CREATE FUNCTION access.scopes(levels text[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT s.home_id), '{}') FROM access.scope s
    WHERE s.principal = ANY (ARRAY(SELECT access.selves())) AND s.level = ANY (levels)
      AND s.starts <= now() AND (s.until IS NULL OR s.until > now())
$$;

-- Sealed people to whom this principal holds no key.
CREATE FUNCTION access.sealed() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT s.person_id), '{}') FROM access.seal s
    WHERE s.starts <= now() AND (s.until IS NULL OR s.until > now())
      AND s.person_id <> access.principal()
      AND NOT EXISTS (SELECT FROM access.seal_key k
                      WHERE k.person_id = s.person_id AND k.principal = access.principal()
                        AND k.starts <= now() AND k.until > now())
$$;

-- May this session act on the access of this person?
CREATE FUNCTION access.reaches(person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT (person = ANY (access.people('{own,record}'))
            OR EXISTS (SELECT FROM access.home h
                       WHERE h.person_id = person AND h.home_id = ANY (access.scopes('{record}'))))
       AND NOT person = ANY (access.sealed())
$$;
RESET ROLE;
