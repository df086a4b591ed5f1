package org.samband.server;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultPluginManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.data.annotation.Id;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.web.bind.annotation.RestController;

/** One breach of each of the {@link ArchitectureRules}; no application finds them, because Spring skips these types. */
interface Breaches {

    interface Repository extends ListCrudRepository<Unversioned, UUID> {}

    record Unversioned(@Id UUID id) {}

    @RestController
    @Profile("never")
    class HomelessController {}

    class Mutable {
        @Autowired
        private @Nullable DefaultPluginManager manager;

        public void setManager(DefaultPluginManager manager) {
            this.manager = manager;
        }
    }
}
