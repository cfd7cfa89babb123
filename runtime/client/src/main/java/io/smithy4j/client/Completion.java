package io.smithy4j.client;

/** The last hooks of a call. */
final class Completion {
    private Completion() {}

    /** The result that the caller sees. Never throws. */
    static CallResult of(Hooks hooks, CallInfo info, CallResult ended) {
        CallResult changed;
        try {
            changed = hooks.changedInwards(ClientInterceptor::modifyBeforeCompletion, info, ended);
        } catch (HookFailure failure) {
            changed = failed(ended, failure);
        }
        try {
            hooks.allInwards(ClientInterceptor::readAfterExecution, info, changed);
            return changed;
        } catch (HookFailure failure) {
            return failed(changed, failure);
        }
    }

    private static CallResult failed(CallResult before, HookFailure failure) {
        return CallResult.failure(HookFailure.joined(before.failure(), failure.thrown()));
    }
}
