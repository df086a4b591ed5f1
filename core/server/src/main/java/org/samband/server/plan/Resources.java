package org.samband.server.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is set aside in plans, and says how sure it is after somebody has decided. */
@Component
@Transactional
public class Resources {

    private final ResourceRows rows;
    private final ElementRows elements;
    private final Clock clock;

    Resources(ResourceRows rows, ElementRows elements, Clock clock) {
        this.rows = rows;
        this.elements = elements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Resource> find(ResourceId id) {
        return rows.findById(id);
    }

    /** Returns a resource and its copies in the current plans that go on with its element. */
    @Transactional(readOnly = true)
    public Set<ResourceId> alike(ResourceId id) {
        return Stream.concat(
                        Stream.of(id), rows.alikeInCurrentPlans(id).stream().map(Resource::id))
                .collect(Collectors.toSet());
    }

    /**
     * Gives a resource another amount and certainty, and its copies in the current plans that go on with its element.
     *
     * @return how many were changed
     */
    public int reassess(ResourceId id, Amount amount, String certainty) {
        var alike = rows.alikeInCurrentPlans(id);
        alike.forEach(resource -> {
            var old = resource.grant();
            resource.become(new Grant(amount, old.source(), certainty, old.giver(), old.restricted(), old.text()));
        });
        rows.saveAll(alike);
        touch(alike);
        return alike.size();
    }

    private void touch(List<Resource> changed) {
        var ids = changed.stream()
                .flatMap(resource -> Optional.ofNullable(resource.elementId()).stream())
                .toList();
        if (!ids.isEmpty()) {
            var touched = elements.findByIdIn(ids);
            touched.forEach(element -> element.touch(clock.instant()));
            elements.saveAll(touched);
        }
    }
}
