-- As before, and the session is asked for first: over an empty table PostgreSQL never came to the comparison that raises.
SET ROLE ownway_access;

CREATE OR REPLACE FUNCTION access.people(levels text[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT r.person_id), '{}') FROM access.reach r
    WHERE access.principal() IS NOT NULL
      AND r.principal = ANY (ARRAY(SELECT access.selves())) AND r.level = ANY (levels)
      AND r.starts <= now() AND (r.until IS NULL OR r.until > now())
$$;

CREATE OR REPLACE FUNCTION access.scopes(levels text[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT s.home_id), '{}') FROM access.scope s
    WHERE access.principal() IS NOT NULL
      AND s.principal = ANY (ARRAY(SELECT access.selves())) AND s.level = ANY (levels)
      AND s.starts <= now() AND (s.until IS NULL OR s.until > now())
$$;
RESET ROLE;
