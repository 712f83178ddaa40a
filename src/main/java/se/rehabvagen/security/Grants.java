package se.rehabvagen.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;

/**
 * Makes the engine's authorizations of our roles equal to a list: what is missing is made, what is too much is taken away.
 * What an administrator gives to single users or to groups of their own is left alone.
 */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    private record Key(String group, int resourceType, String resourceId) {}

    /** Makes it so; doing it twice changes nothing. */
    void apply(List<Grant> wanted) {
        Map<Key, AuthorizationEntity> present = present();
        for (Grant grant : wanted) {
            Key key = new Key(grant.role().id(), grant.resource().resourceType(), grant.resourceId());
            save(grant, present.remove(key));
        }
        present.values().forEach(tooMuch -> authorizations.deleteAuthorization(tooMuch.getId()));
    }

    private Map<Key, AuthorizationEntity> present() {
        String[] groups = Stream.of(Role.values()).map(Role::id).toArray(String[]::new);
        Map<Key, AuthorizationEntity> present = new HashMap<>();
        for (Authorization one :
                authorizations.createAuthorizationQuery().groupIdIn(groups).list()) {
            present.put(
                    new Key(one.getGroupId(), one.getResourceType(), one.getResourceId()), (AuthorizationEntity) one);
        }
        return present;
    }

    private void save(Grant grant, @Nullable AuthorizationEntity known) {
        if (known != null && known.getPermissions() == grant.permissions()) {
            return;
        }
        AuthorizationEntity authorization = known == null
                ? (AuthorizationEntity) authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT)
                : known;
        authorization.setGroupId(grant.role().id());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }
}
