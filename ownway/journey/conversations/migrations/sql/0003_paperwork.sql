-- The paperwork of everybody, as counts: for the page that everybody may see. No ids, no answers, no keys; a step that
-- fewer than five people have reached is not counted out, and minutes need eight workers at least.
DROP FUNCTION access.meter_totals;
DROP FUNCTION access.meter_minutes;

-- By step: one fact is one field (docs/explanation/facts.md). Required is what a decision cannot be made without; of the
-- outcomes, two are enough for a yes.
CREATE FUNCTION access.meter_steps(since timestamptz) RETURNS TABLE
    (step varchar, people bigint, put bigint, opened bigint, required bigint, confirmed bigint, again bigint, sent bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH each AS (
        SELECT m.step, m.person_id,
               count(*) FILTER (WHERE m.kind = 'put') AS put,
               count(*) FILTER (WHERE m.kind = 'opened') AS opened,
               count(*) FILTER (WHERE m.kind = 'put' AND m.need = 'R')
                   + least(2, count(*) FILTER (WHERE m.kind = 'put' AND m.need = 'R2')) AS required,
               count(*) FILTER (WHERE m.kind = 'confirmed') AS confirmed,
               count(*) FILTER (WHERE m.kind = 'again') AS again,
               count(*) FILTER (WHERE m.kind = 'sent') AS sent
        FROM public.conversations_meterevent m WHERE m.at >= since GROUP BY m.step, m.person_id)
    SELECT e.step, count(*), sum(e.put)::bigint, sum(e.opened)::bigint, sum(e.required)::bigint,
           sum(e.confirmed)::bigint, sum(e.again)::bigint, sum(e.sent)::bigint
    FROM each e GROUP BY e.step HAVING count(*) >= 5
$$;

-- From first contact to an agreed plan, for those whose agreement was put to them since then: the average journey and
-- the longest, and the most "still true?" that one conversation put. The peer's way counts a repeating group once and
-- what people open themselves not at all.
CREATE FUNCTION access.meter_journeys(since timestamptz) RETURNS TABLE
    (journeys bigint, asked numeric, asked_most bigint, peers_way numeric, peers_way_most bigint, required numeric, required_most bigint, again numeric,
     again_most bigint, confirmed numeric, confirmed_most bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH agreed AS (
        SELECT m.person_id, max(m.at) AS at FROM public.conversations_meterevent m
        WHERE m.step = 'agreement' AND m.at >= since GROUP BY m.person_id),
    beats AS (
        SELECT m.* FROM public.conversations_meterevent m JOIN agreed a USING (person_id)
        WHERE m.step <> 'review' AND m.at <= a.at),
    each AS (
        SELECT b.person_id,
               count(*) FILTER (WHERE b.kind IN ('put', 'opened')) AS asked,
               count(DISTINCT regexp_replace(b.key, '^(money\.(housing|income))\..*', '\1'))
                   FILTER (WHERE b.kind = 'put') AS peers_way,
               count(*) FILTER (WHERE b.kind = 'put' AND b.need = 'R')
                   + least(2, count(*) FILTER (WHERE b.kind = 'put' AND b.need = 'R2')) AS required,
               count(*) FILTER (WHERE b.kind = 'again') AS again,
               count(*) FILTER (WHERE b.kind = 'confirmed') AS confirmed
        FROM beats b GROUP BY b.person_id),
    talks AS (
        SELECT max(t.confirmed) AS confirmed FROM (
            SELECT count(*) AS confirmed FROM beats b WHERE b.kind = 'confirmed' AND b.conversation_id IS NOT NULL
            GROUP BY b.conversation_id) t)
    SELECT count(*), round(avg(e.asked), 1), max(e.asked), round(avg(e.peers_way), 1), max(e.peers_way),
           round(avg(e.required), 1), max(e.required), round(avg(e.again), 1), max(e.again), round(avg(e.confirmed), 1),
           (SELECT coalesce(t.confirmed, 0) FROM talks t)
    FROM each e HAVING count(*) >= 5
$$;

-- Active minutes of workers by step: the gap to the worker's next request, three minutes at most; the last one of all
-- has no next and counts nothing (least() would pass over what is not there).
CREATE FUNCTION access.meter_minutes(since timestamptz) RETURNS TABLE (step varchar, minutes numeric, people bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH gaps AS (
        SELECT r.step, r.reader_id, r.person_id,
               lead(r.at) OVER (PARTITION BY r.reader_id ORDER BY r.at) - r.at AS gap
        FROM public.audit_readevent r WHERE r.at >= since AND r.reader_role <> 'person')
    SELECT g.step,
           round(coalesce(sum(extract(epoch FROM least(g.gap, interval '3 minutes'))) FILTER (WHERE g.gap IS NOT NULL), 0)
                 / 60, 1),
           count(DISTINCT g.person_id)
    FROM gaps g WHERE g.step <> '' GROUP BY g.step
    HAVING count(DISTINCT g.reader_id) >= 8 AND count(DISTINCT g.person_id) >= 5
$$;
ALTER FUNCTION access.meter_steps OWNER TO ownway_access;
ALTER FUNCTION access.meter_journeys OWNER TO ownway_access;
ALTER FUNCTION access.meter_minutes OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.meter_steps, access.meter_journeys, access.meter_minutes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.meter_steps, access.meter_journeys, access.meter_minutes TO ownway_app;
