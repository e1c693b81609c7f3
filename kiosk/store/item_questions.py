"""The words in which the staff's content list asks the cache; see ``questions``. ``items`` may be the view of
``own_edits``.
"""

from __future__ import annotations

from kiosk.store.questions import HOLDS

LISTED = """
    SELECT i.id, i.kind, i.hidden, coalesce(json_extract(i.document, '$.featured'), 0),
        i.revision = 0, i.source IS NOT NULL, i.asked,
        CASE
            WHEN i.valid_until <= :now THEN 'over'
            WHEN i.kind = 'event' AND datetime(json_extract(i.document, '$.ends')) <= datetime(:now) THEN 'over'
            WHEN i.valid_from > :now THEN 'later'
            ELSE ''
        END,
        json_extract(i.document, '$.icon')
    FROM items i
    WHERE (:kinds = '[]' OR i.kind IN (SELECT value FROM json_each(:kinds)))
        AND (:ids = '[]' OR i.id IN (SELECT value FROM json_each(:ids)))
        AND (:words = '[]' OR EXISTS (
            SELECT 1 FROM search_texts t WHERE t.id = i.id
                AND NOT EXISTS (SELECT 1 FROM json_each(:words) w WHERE instr(t.inside, w.value) = 0)
        ))
        AND i.asked >= :asked
    ORDER BY i.kind, i.position, i.id LIMIT :limit OFFSET :offset
"""
TITLES = """
    WITH known AS (
        SELECT c.id, c.language, c.title, c.picture,
            coalesce(
                json_extract(i.document, '$.city.' || c.language), json_extract(i.document, '$.city.fi'), ''
            ) AS city
        FROM cards c JOIN items i ON i.id = c.id WHERE c.id IN (SELECT value FROM json_each(:ids))
    )
    SELECT id, language, CASE WHEN instr(title, city) THEN title ELSE title || ' · ' || city END, picture FROM known
"""
"""Centres have one name: the city tells them apart. What has no city has its title."""
CHANGED_HERE = """
    SELECT item, json_extract(body, '$.fields.kind') IS NOT NULL FROM layers
    WHERE centre = :centre AND item IN (SELECT value FROM json_each(:ids)) AND json_extract(body, '$.fields') <> '{}'
"""
"""Of those items the ones that a centre has changed, and whether it has made them."""
LAYER_REVISION = "SELECT revision FROM layers WHERE item = :item AND centre = :centre"
SORTED = " ".join(
    (
        "SELECT i.id, coalesce(json_extract(i.document, '$.order'), 100),",
        "coalesce(json_extract(i.document, '$.featured'), 0), i.revision = 0 FROM items i WHERE i.kind = :kind AND",
        HOLDS,
        "ORDER BY i.position, i.id LIMIT :limit",
    )
)
