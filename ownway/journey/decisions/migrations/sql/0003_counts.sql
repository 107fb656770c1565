-- Decisions as counts, for the page that everybody may see: how many, how long they took, how often a human decided
-- otherwise than the rule proposed, and what was said back. No ids, no reasons. A kind that fewer than five people met
-- is left out; of what happened to one to four decisions the count is left out.
CREATE FUNCTION access.decision_counts(since timestamptz) RETURNS TABLE
    (kind varchar, made bigint, people bigint, middle_days numeric, nine_of_ten_days numeric, proposed bigint,
     otherwise bigint, called_in bigint, challenged bigint, changed bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = access, pg_temp AS $$
    WITH made AS (
        SELECT d.kind, d.person_id, d.decided_at, p.registered_at,
               d.proposed <> '' AS proposed,
               d.proposed <> '' AND d.proposed <> d.outcome AS otherwise,
               EXISTS (SELECT FROM public.decisions_callin c WHERE c.decision_id = d.id) AS called_in,
               EXISTS (SELECT FROM public.decisions_challenge c WHERE c.decision_id = d.id) AS challenged,
               EXISTS (SELECT FROM public.decisions_challenge c
                       WHERE c.decision_id = d.id AND c.outcome = 'changed') AS changed
        FROM public.decisions_decision d JOIN public.people_person p ON p.id = d.person_id
        WHERE d.decided_at >= since),
    first AS (
        SELECT m.kind, extract(epoch FROM min(m.decided_at) - min(m.registered_at)) / 86400 AS days
        FROM made m GROUP BY m.kind, m.person_id),
    times AS (
        SELECT f.kind, percentile_cont(0.5) WITHIN GROUP (ORDER BY f.days) AS middle,
               percentile_cont(0.9) WITHIN GROUP (ORDER BY f.days) AS nine_of_ten
        FROM first f GROUP BY f.kind),
    counts AS (
        SELECT m.kind, count(*) AS made, count(DISTINCT m.person_id) AS people,
               count(*) FILTER (WHERE m.proposed) AS proposed, count(*) FILTER (WHERE m.otherwise) AS otherwise,
               count(*) FILTER (WHERE m.called_in) AS called_in, count(*) FILTER (WHERE m.challenged) AS challenged,
               count(*) FILTER (WHERE m.changed) AS changed
        FROM made m GROUP BY m.kind HAVING count(DISTINCT m.person_id) >= 5)
    SELECT c.kind, c.made, c.people, round(t.middle::numeric, 1), round(t.nine_of_ten::numeric, 1), c.proposed,
           CASE WHEN c.otherwise BETWEEN 1 AND 4 THEN NULL ELSE c.otherwise END,
           CASE WHEN c.called_in BETWEEN 1 AND 4 THEN NULL ELSE c.called_in END,
           CASE WHEN c.challenged BETWEEN 1 AND 4 THEN NULL ELSE c.challenged END,
           CASE WHEN c.changed BETWEEN 1 AND 4 THEN NULL ELSE c.changed END
    FROM counts c JOIN times t USING (kind)
$$;
ALTER FUNCTION access.decision_counts OWNER TO ownway_access;
REVOKE ALL ON FUNCTION access.decision_counts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.decision_counts TO ownway_app;
