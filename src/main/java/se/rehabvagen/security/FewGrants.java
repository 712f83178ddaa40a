package se.rehabvagen.security;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine's own rules about grants, asked in a way that suits a house with few of them and no revocations: one short
 * question where the engine would first look for groups that have any grant and then build a long one. Measured, the engine's
 * way was a third of what completing a task costs in Java.
 */
final class FewGrants extends AuthorizationManager {

    /** Type 0 is a grant to everybody, 1 to a user or a group; revocations (2) are not in use here. */
    private static final String IS_GRANTED = """
            select exists (
                select 1 from public.act_ru_authorization a
                join unnest(?::int[], ?::text[], ?::int[]) asked (kind, id, rights)
                  on a.resource_type_ = asked.kind and (a.resource_id_ = asked.id or a.resource_id_ = '*')
                 and a.perms_ & asked.rights = asked.rights
                where a.type_ = 1 and (a.user_id_ = ? or a.group_id_ = any (?::text[])) or a.type_ = 0)
            """;

    /** Single instances and tasks: what belongs to no grant needs no clearing away when it ends. */
    private static final Set<Resource> WITHOUT_GRANTS = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE);

    private final JdbcClient database;

    private FewGrants(JdbcClient database) {
        this.database = database;
    }

    /** Takes the place of the engine's own manager. */
    static SessionFactory factory(ObjectProvider<JdbcClient> database) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new FewGrants(database.getObject());
            }
        };
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, CompositePermissionCheck check) {
        boolean isPlain = check.isDisjunctive() && check.getCompositeChecks().isEmpty();
        return isPlain && check.getAtomicChecks().stream().allMatch(this::isResourceValidForPermission)
                ? isGranted(userId, groupIds, check.getAtomicChecks())
                : super.isAuthorized(userId, groupIds, check);
    }

    private boolean isGranted(String userId, @Nullable List<String> groupIds, List<PermissionCheck> checks) {
        return database.sql(IS_GRANTED)
                .param(checks.stream().map(PermissionCheck::getResourceType).toArray(Integer[]::new))
                .param(checks.stream().map(PermissionCheck::getResourceId).toArray(String[]::new))
                .param(checks.stream().map(PermissionCheck::getPerms).toArray(Integer[]::new))
                .param(userId)
                .param(groupIds == null ? new String[0] : groupIds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** All groups of the user: one without grants finds none, and needs not be looked for first. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groupIds) {
        return groupIds == null ? List.of() : groupIds;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (!WITHOUT_GRANTS.contains(resource)) {
            super.deleteAuthorizationsByResourceId(resource, resourceId);
        }
    }
}
