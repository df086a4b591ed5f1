package org.samband.server.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Composition.Held;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists who has which place in a body on a day, in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
public class Rosters {

    private final Compositions compositions;
    private final BodyNames names;
    private final BodyQuorums quorums;

    Rosters(Compositions compositions, BodyNames names, BodyQuorums quorums) {
        this.compositions = compositions;
        this.names = names;
        this.quorums = quorums;
    }

    /** Returns who has which place in a body on a day. */
    public Roster on(Body body, LocalDate day) {
        var composition = compositions.on(body, day);
        var exOfficio = composition.office() != null;
        var places = new ArrayList<Roster.Place>();
        for (var seat : composition.seats()) {
            var holder = seat.holder();
            if (holder != null) {
                places.add(place(holder, exOfficio, null));
            }
            var replaced = holder == null ? null : holder.appointment().id();
            seat.deputies().forEach(deputy -> places.add(place(deputy, false, replaced)));
        }
        composition.others().forEach(other -> places.add(place(other, false, null)));
        return new Roster(
                body.id(),
                day,
                name(body, day),
                quorums.on(body, day),
                composition.seats().size(),
                places);
    }

    private String name(Body body, LocalDate day) {
        return Optional.ofNullable(names.on(List.of(body.id()), day).get(body.id()))
                .map(BodyName::name)
                .orElse(body.name());
    }

    private static Roster.Place place(Held held, boolean exOfficio, @Nullable AppointmentId standsInFor) {
        var appointment = held.appointment();
        return new Roster.Place(
                appointment.id(),
                appointment.person(),
                held.person(),
                appointment.organisation(),
                held.organisation(),
                appointment.role(),
                exOfficio,
                standsInFor,
                appointment.place());
    }
}
