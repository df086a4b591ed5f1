package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/** The places of one agenda in their order, each followed by its parts. */
final class AgendaOrder {

    private final List<AgendaItem> items;

    AgendaOrder(List<AgendaItem> items) {
        this.items = new ArrayList<>(items);
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** Puts a new item last under its parent; a case of its own stands before the briefings and any other business. */
    void add(AgendaItem item) {
        var parent = item.parentId().orElse(null);
        items.add(parent == null ? top(item) : end(index(parent)), item);
    }

    private int top(AgendaItem item) {
        if (item.kind() == ItemKind.ANY_OTHER_BUSINESS) {
            return items.size();
        }
        var last = items.stream()
                .filter(each -> each.parentId().isEmpty())
                .filter(each -> each.kind() == ItemKind.ANY_OTHER_BUSINESS
                        || each.kind() == ItemKind.BRIEFINGS && item.kind() == ItemKind.CASE)
                .findFirst();
        return last.map(items::indexOf).orElse(items.size());
    }

    /** Puts a new item first of all. */
    void addFirst(AgendaItem item) {
        items.addFirst(item);
    }

    /** Moves an item with its parts to a place among those that have the same parent, counted from 1. */
    void move(AgendaItemId id, int place) {
        var from = index(id);
        var block = new ArrayList<>(items.subList(from, end(from)));
        var parent = items.get(from).parentId().orElse(null);
        items.subList(from, end(from)).clear();
        var siblings = under(parent);
        if (place < 1 || place > siblings.size() + 1) {
            throw Refusal.at("place", "meeting.place-wrong", siblings.size() + 1);
        }
        items.addAll(
                place <= siblings.size()
                        ? items.indexOf(siblings.get(place - 1))
                        : parent == null ? items.size() : end(index(parent)),
                block);
    }

    /** Takes an item with its parts away, and returns them. */
    List<AgendaItem> remove(AgendaItemId id) {
        var from = index(id);
        var block = items.subList(from, end(from));
        var gone = List.copyOf(block);
        block.clear();
        return gone;
    }

    List<AgendaItem> under(@Nullable AgendaItemId parent) {
        return items.stream()
                .filter(each -> Objects.equals(each.parentId().orElse(null), parent))
                .toList();
    }

    AgendaItem get(AgendaItemId id) {
        return items.get(index(id));
    }

    /** Returns the ids in order, with commas between. */
    String ids() {
        return items.stream().map(each -> each.id().value().toString()).collect(Collectors.joining(","));
    }

    /** Returns the letters in the order of the items: of briefings by their place, of others as they were given. */
    String letters() {
        return items.stream()
                .map(each -> each.kind() == ItemKind.BRIEFING
                        ? Letters.at(under(each.parentId().orElse(null)).indexOf(each))
                                .toUpperCase(Locale.ROOT)
                        : each.letter().orElse(""))
                .collect(Collectors.joining(","));
    }

    private int index(AgendaItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        throw Refusal.notFound();
    }

    private int end(int from) {
        int end = from + 1;
        while (end < items.size() && isUnder(items.get(end), items.get(from).id())) {
            end++;
        }
        return end;
    }

    private boolean isUnder(AgendaItem item, AgendaItemId above) {
        var parent = item.parentId();
        while (parent.isPresent()) {
            if (parent.get().equals(above)) {
                return true;
            }
            parent = Optional.of(get(parent.get())).flatMap(AgendaItem::parentId);
        }
        return false;
    }
}
