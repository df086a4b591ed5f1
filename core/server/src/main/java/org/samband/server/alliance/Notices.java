package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Notice;
import org.springframework.stereotype.Component;

/** How long notice is: as the agreement says that holds on the day, else as is usual by the profile. */
@Component
class Notices {

    private final AgreementRows agreements;
    private final AllianceProfiles profiles;

    Notices(AgreementRows agreements, AllianceProfiles profiles) {
        this.agreements = agreements;
        this.profiles = profiles;
    }

    Leaving leaving(SchemeId scheme, LocalDate noticeOn) {
        return Leaving.by(deciding(agreements.of(scheme.value()), noticeOn), usual(), noticeOn);
    }

    private Notice usual() {
        return ThisAlliance.find()
                .flatMap(_ -> profiles.find())
                .map(AllianceProfile::noticeRule)
                .orElseGet(Notice::none);
    }

    // Of several that hold, the one that began last replaces what the others say of notice.
    private static Optional<Agreement> deciding(List<Agreement> all, LocalDate on) {
        return all.stream()
                .filter(agreement -> agreement.notice().isPresent())
                .filter(agreement -> agreement.valid().holdsOn(on))
                .max(Comparator.comparing(agreement ->
                        Optional.ofNullable(agreement.valid().from()).orElse(LocalDate.MIN)));
    }
}
