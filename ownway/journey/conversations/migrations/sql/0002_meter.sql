-- What was put in one conversation: keys and rows, no answers. Helpers and partners are counted but read no meter.
CREATE FUNCTION access.meter_put(conversation uuid) RETURNS TABLE (key varchar, item varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT DISTINCT m.key, m.item FROM public.conversations_meterevent m
    WHERE m.conversation_id = conversation AND m.kind IN ('put', 'again')
      AND m.person_id = ANY (access.people('{own,record,helping,partner}') || ARRAY(
          SELECT h.person_id FROM access.home h
          WHERE h.person_id = m.person_id AND h.home_id = ANY (access.scopes('{record}'))))
$$;

-- The paperwork of everybody, as counts: for the page that everybody may see. No ids, no answers.
CREATE FUNCTION access.meter_totals(home uuid) RETURNS TABLE
    (step varchar, kind varchar, beats bigint, people bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    SELECT m.step, m.kind, count(*), count(DISTINCT m.person_id) FROM public.conversations_meterevent m
    WHERE home IS NULL OR m.home_id = home GROUP BY m.step, m.kind
$$;

-- Active minutes of workers by step: the gap to the worker's next request, three minutes at most. Workers are counted,
-- never named; the page shows nothing for fewer than eight.
CREATE FUNCTION access.meter_minutes(home uuid) RETURNS TABLE (step varchar, minutes numeric, workers bigint, people bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH gaps AS (
        SELECT r.step, r.reader_id, r.person_id, r.home_id,
               least(lead(r.at) OVER (PARTITION BY r.reader_id ORDER BY r.at) - r.at, interval '3 minutes') AS gap
        FROM public.audit_readevent r)
    SELECT g.step, round(extract(epoch FROM sum(g.gap)) / 60, 1), count(DISTINCT g.reader_id), count(DISTINCT g.person_id)
    FROM gaps g WHERE g.step <> '' AND (home IS NULL OR g.home_id = home) GROUP BY g.step
$$;
ALTER FUNCTION access.meter_put OWNER TO ownway_access;
ALTER FUNCTION access.meter_totals OWNER TO ownway_access;
ALTER FUNCTION access.meter_minutes OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.meter_put, access.meter_totals, access.meter_minutes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.meter_put, access.meter_totals, access.meter_minutes TO ownway_app;
