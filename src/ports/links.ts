import type { DomainAnswer, LinkAnswer } from '../core/links/check.ts'

/** Looks whether what the content points to is there. Nothing that a server does makes it throw. */
export interface LinkProbe {
  /**
   * Asks each address once, in the order given within a host. What is not asked when it is told to stop, or when the
   * night's time for it is over, comes back unchecked.
   */
  checkLinks(urls: readonly string[], stop: AbortSignal): Promise<readonly LinkAnswer[]>
  /** Asks the DNS whether the domains take mail. */
  checkDomains(domains: readonly string[], stop: AbortSignal): Promise<readonly DomainAnswer[]>
}
