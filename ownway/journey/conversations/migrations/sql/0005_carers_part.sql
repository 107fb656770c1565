-- From first contact to an agreed plan, for those whose agreement was put to them since then: the average journey and
-- the longest, and the most "still true?" that one conversation put. The peer's way counts a repeating group once and
-- what people open themselves not at all. What a carer tells of themself counts in
-- their own journey.
CREATE OR REPLACE FUNCTION access.meter_journeys(since timestamptz) RETURNS TABLE
    (journeys bigint, asked numeric, asked_most bigint, peers_way numeric, peers_way_most bigint, required numeric, required_most bigint, again numeric,
     again_most bigint, confirmed numeric, confirmed_most bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH agreed AS (
        SELECT m.person_id, max(m.at) AS at FROM public.conversations_meterevent m
        WHERE m.step = 'agreement' AND m.at >= since GROUP BY m.person_id),
    beats AS (
        SELECT m.* FROM public.conversations_meterevent m JOIN agreed a USING (person_id)
        WHERE m.step <> 'review' AND m.said_as <> 'carer' AND m.at <= a.at),
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
