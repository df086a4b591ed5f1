package org.samband.plugins.starter;

import org.samband.profile.AllianceProfile;
import org.samband.profile.testkit.ProfileContract;

/** Inherits the contract: this is all the test a profile of plain data needs. */
class StarterProfileTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new StarterProfile();
    }
}
