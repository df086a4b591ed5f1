package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.samband.server.body.Composition;
import org.samband.server.body.Composition.Held;

/**
 * Who should be at a meeting by the appointments of the day, and who was.
 *
 * @param lines the seats, each with what is known of its holder and of whoever came in the holder's place
 * @param needed how many seats must be filled for the body to decide; nothing where its rule is not known
 * @param deputies those that are called in order
 * @param others those without a seat: who may only speak, and guests
 */
public record AttendanceSheet(
        BodyId body, List<Line> lines, OptionalInt needed, List<Held> deputies, List<Attendance> others) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
        deputies = List.copyOf(deputies);
        others = List.copyOf(others);
    }

    /** Lays what was entered over what the appointments say; those who sat without a known seat come last. */
    static AttendanceSheet of(Composition composition, Optional<Quorum> quorum, List<Attendance> entered) {
        var lines = new ArrayList<Line>();
        var filled = SeatedEntries.of(composition.seats(), entered);
        for (int i = 0; i < composition.seats().size(); i++) {
            var seat = composition.seats().get(i);
            var entry = filled.on(i).orElse(null);
            lines.add(new Line(seat.name(), seat.holder(), entry, deputyOf(entry, entered), personal(seat, entered)));
        }
        filled.besides()
                .forEach(each -> lines.add(new Line(
                        Objects.requireNonNullElse(each.organisation(), ""),
                        null,
                        each,
                        deputyOf(each, entered),
                        List.of())));
        return new AttendanceSheet(
                composition.body().id(),
                lines,
                quorum.map(rule -> OptionalInt.of(rule.needed(lines.size()))).orElseGet(OptionalInt::empty),
                composition.others().stream()
                        .filter(each -> each.appointment().role() == AppointmentRole.DEPUTY)
                        .filter(each -> free(each, entered))
                        .sorted(Comparator.comparing(each -> each.appointment().place()))
                        .toList(),
                entered.stream()
                        .filter(each -> !each.seated() && each.deputyFor() == null)
                        .toList());
    }

    private static Optional<Attendance> entry(Held holder, List<Attendance> entered) {
        return entered.stream()
                .filter(each -> holder.appointment().person().equals(each.personId()))
                .findFirst();
    }

    private static @Nullable Attendance deputyOf(@Nullable Attendance entry, List<Attendance> entered) {
        return entry == null
                ? null
                : entered.stream()
                        .filter(each -> entry.id().equals(each.deputyFor()))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Held> personal(Composition.Seat seat, List<Attendance> entered) {
        return seat.deputies().stream().filter(each -> free(each, entered)).toList();
    }

    private static boolean free(Held deputy, List<Attendance> entered) {
        return entry(deputy, entered).isEmpty();
    }

    /** Returns those who may come for the holder of a seat, the one to be called next first. */
    public List<Held> callable(Line line) {
        var holder = line.holder();
        var organisation = holder == null ? null : holder.appointment().organisation();
        return Stream.of(
                        line.personal().stream(),
                        deputies.stream()
                                .filter(each -> organisation != null
                                        && organisation.equals(
                                                each.appointment().organisation())),
                        deputies.stream().filter(each -> each.appointment().organisation() == null),
                        deputies.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Returns how many seats there are, held or not. */
    public int seats() {
        return lines.size();
    }

    /** Returns how many seats somebody votes for. */
    public int present() {
        return (int) lines.stream().filter(Line::represented).count();
    }

    /** Tells whether enough are there to decide; where the rule is not known, nobody can say so. */
    public boolean quorate() {
        return needed.isPresent() && present() >= needed.getAsInt();
    }

    /** Returns how many can vote on an item that some of them left the room for. */
    int voters(Set<AttendanceId> left) {
        return (int) lines.stream()
                .filter(Line::represented)
                .map(line -> line.deputy() == null ? line.entry() : line.deputy())
                .filter(each -> each != null && !left.contains(each.id()))
                .count();
    }

    /** Returns how many holders of seats nobody has said anything of. */
    public int unsaid() {
        return (int) lines.stream()
                .filter(line -> line.presence() == Presence.EXPECTED && line.name() != null)
                .count();
    }

    /**
     * A seat of the body at the meeting.
     *
     * @param seat whose seat it is, or nothing
     * @param holder who holds it on the day, or null for a vacant one and for what old minutes tell
     * @param entry what was entered of the holder
     * @param deputy who came in the holder's place
     * @param personal the holder's own deputies who have not come yet
     */
    public record Line(
            String seat,
            @Nullable Held holder,
            @Nullable Attendance entry,
            @Nullable Attendance deputy,
            List<Held> personal) {

        public Line {
            personal = List.copyOf(personal);
        }

        public Presence presence() {
            return entry == null ? Presence.EXPECTED : entry.presence();
        }

        private boolean ofHolder() {
            return entry == null
                    || holder != null && holder.appointment().person().equals(entry.personId());
        }

        public boolean represented() {
            return deputy != null ? deputy.present() : entry != null && entry.present();
        }

        /** Returns who holds the seat, or null where it is vacant. */
        public @Nullable String name() {
            return entry != null ? entry.name() : holder == null ? null : holder.person();
        }

        /** Returns whose attendance can be said, or null where the seat is vacant or somebody else sat on it. */
        public @Nullable AppointmentId appointment() {
            return holder == null || !ofHolder() ? null : holder.appointment().id();
        }
    }
}
