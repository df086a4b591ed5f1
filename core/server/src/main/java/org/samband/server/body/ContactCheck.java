package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.body.Composition.Held;
import org.samband.server.register.Organisation;
import org.samband.server.web.Message;

/** Finds the members that have no contact person where the others have one. */
final class ContactCheck {

    private ContactCheck() {}

    static List<Message> of(List<Held> contacts, List<Organisation> members, LocalDate day) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        var known =
                contacts.stream().map(each -> each.appointment().organisation()).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !known.contains(member.id()))
                .map(member -> Message.of("body.check.no-contact", member.name(day)))
                .toList();
    }
}
