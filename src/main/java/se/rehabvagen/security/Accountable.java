package se.rehabvagen.security;

/** Somebody who sees to it that the accounts that the system cannot do without exist. */
interface Accountable {

    /**
     * Makes the accounts that are missing.
     *
     * @throws se.rehabvagen.database.StartRefused if they cannot be made: the application does not start
     */
    void ensureAccounts();
}
