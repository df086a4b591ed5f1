package org.samband.server.meeting.web;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of OParl 1.1 as a client reads them: each names its type and its own address.
 *
 * @param root where the view begins
 */
record OparlObjects(String root, String name) {

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";

    Map<String, Object> system() {
        var system = object("System", "");
        system.put("oparlVersion", SCHEMA);
        system.put("name", name);
        system.put("body", root + "/bodies");
        return system;
    }

    Map<String, Object> body() {
        var body = object("Body", "/body");
        body.put("system", root);
        body.put("name", name);
        body.put("organization", root + "/organizations");
        body.put("meeting", root + "/meetings");
        body.put("paper", root + "/papers");
        return body;
    }

    Map<String, Object> organization(Map<String, Object> row) {
        var organization = object("Organization", "/organizations/" + row.get("id"));
        organization.put("body", root + "/body");
        organization.put("name", row.get("name"));
        return organization;
    }

    Map<String, Object> meeting(Map<String, Object> row, @Nullable List<Map<String, Object>> items) {
        var meeting = object("Meeting", "/meetings/" + row.get("id"));
        meeting.put("name", row.get("names"));
        meeting.put("meetingState", "held");
        meeting.put("start", moment(row.get("day"), row.get("begins"), row));
        put(meeting, "end", row.get("ends") == null ? null : moment(row.get("ends_on"), row.get("ends"), row));
        if (row.get("place") != null) {
            meeting.put("location", Map.of("description", row.get("place")));
        }
        meeting.put(
                "organization",
                ids(row.get("bodies")).stream()
                        .map(id -> root + "/organizations/" + id)
                        .toList());
        if (items != null) {
            meeting.put("agendaItem", items.stream().map(this::agendaItem).toList());
        }
        return meeting;
    }

    Map<String, Object> agendaItem(Map<String, Object> row) {
        var item = object("AgendaItem", "/agenda-items/" + row.get("id"));
        item.put("meeting", root + "/meetings/" + row.get("meeting_id"));
        item.put("order", row.get("position"));
        put(item, "number", row.get("number") != null ? row.get("number") : row.get("letter"));
        item.put("name", row.get("title"));
        item.put("public", true);
        put(item, "result", row.get("outcome"));
        put(item, "resolutionText", row.get("text"));
        if (row.get("case_id") != null) {
            item.put("consultation", consultation(row));
        }
        return item;
    }

    private Map<String, Object> consultation(Map<String, Object> row) {
        var consultation = object("Consultation", "/agenda-items/" + row.get("id") + "#consultation");
        consultation.put("paper", root + "/papers/" + row.get("case_id"));
        consultation.put("agendaItem", root + "/agenda-items/" + row.get("id"));
        consultation.put("meeting", root + "/meetings/" + row.get("meeting_id"));
        consultation.put("organization", List.of(root + "/organizations/" + row.get("body_id")));
        return consultation;
    }

    Map<String, Object> paper(Map<String, Object> row, List<Map<String, Object>> items) {
        var paper = object("Paper", "/papers/" + row.get("id"));
        paper.put("body", root + "/body");
        paper.put("name", row.get("title"));
        paper.put("date", String.valueOf(row.get("opened_on")));
        if (!items.isEmpty()) {
            items.stream()
                    .map(each -> each.get("number"))
                    .filter(number -> number != null)
                    .findFirst()
                    .ifPresent(number -> paper.put("reference", number));
            paper.put("consultation", items.stream().map(this::consultation).toList());
        }
        return paper;
    }

    Map<String, Object> list(String address, int page, int size, long total, List<Map<String, Object>> data) {
        var last = Math.max(1, Math.ceilDiv(total, size));
        var links = new LinkedHashMap<String, Object>();
        links.put("first", root + address + "?page=1");
        links.put("self", root + address + "?page=" + page);
        put(links, "prev", page > 1 ? root + address + "?page=" + (page - 1) : null);
        put(links, "next", page < last ? root + address + "?page=" + (page + 1) : null);
        links.put("last", root + address + "?page=" + last);
        var pagination =
                Map.of("totalElements", total, "elementsPerPage", size, "currentPage", page, "totalPages", last);
        var list = new LinkedHashMap<String, Object>();
        list.put("data", data);
        list.put("pagination", pagination);
        list.put("links", links);
        return list;
    }

    private Map<String, Object> object(String type, String address) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", root + address);
        object.put("type", SCHEMA + type);
        return object;
    }

    private static void put(Map<String, Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }

    private static String moment(@Nullable Object day, @Nullable Object time, Map<String, Object> row) {
        var on = day instanceof Date date ? date.toLocalDate() : LocalDate.parse(String.valueOf(day));
        var at = time instanceof Time given ? given.toLocalTime() : LocalTime.MIDNIGHT;
        return OffsetDateTime.from(on.atTime(at).atZone(ZoneId.of(String.valueOf(row.get("zone")))))
                .toString();
    }

    private static List<Object> ids(@Nullable Object bodies) {
        try {
            return bodies instanceof Array array
                    ? new ArrayList<>(Arrays.asList((Object[]) array.getArray()))
                    : List.of();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
