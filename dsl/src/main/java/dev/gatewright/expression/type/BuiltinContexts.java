package dev.gatewright.expression.type;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contexts as far as GitHub itself gives them their members. What a workflow declares is put in their place by whoever
 * knows it.
 *
 * <p>Source: GitHub's documentation, "Contexts reference".
 */
final class BuiltinContexts {

    private static final String TABLE = """
            github   {action: string; action_path: string; action_ref: string; action_repository: string; \
            action_status: string; actor: string; actor_id: string; api_url: string; \
            artifact_cache_size_limit: number; base_ref: string; env: string; event: object; event_name: string; \
            event_path: string; graphql_url: string; head_ref: string; job: string; output: string; path: string; \
            ref: string; ref_name: string; ref_protected: bool; ref_type: string; repository: string; \
            repository_id: string; repository_owner: string; repository_owner_id: string; \
            repository_visibility: string; repositoryUrl: string; retention_days: number; run_attempt: string; \
            run_id: string; run_number: string; secret_source: string; server_url: string; sha: string; \
            state: string; step_summary: string; token: string; triggering_actor: string; workflow: string; \
            workflow_ref: string; workflow_sha: string; workspace: string}
            env      {string => string}
            vars     {string => string}
            secrets  {string => string}
            job      {check_run_id: number; container: {id: string; network: string}; \
            services: {string => {id: string; network: string; ports: {string => string}}}; status: string; \
            workflow_file_path: string; workflow_ref: string; workflow_repository: string; workflow_sha: string}
            runner   {name: string; os: string; arch: string; temp: string; tool_cache: string; debug: string; \
            environment: string; workspace: string}
            strategy loose{fail-fast: bool; job-index: number; job-total: number; max-parallel: number}
            matrix   {}
            steps    {}
            needs    {}
            inputs   {}
            jobs     {}
            """;

    private BuiltinContexts() {}

    static Map<String, Type> all() {
        Map<String, Type> contexts = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            contexts.put(line.substring(0, blank), Type.parse(line.substring(blank)));
        });
        return contexts;
    }
}
