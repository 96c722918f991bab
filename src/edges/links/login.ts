// Where people log in there is nothing for a program to see, and trying would look like an attack.
const gateways =
  /(?:^|\.)(?:tunnistautuminen|tunnistus|identification)(?:\.[a-z-]+)?\.suomi\.fi$|^(?:login|auth|idp|sso|adfs|accounts?|kirjaudu|tunnistus|saml|oauth)\./
const logins =
  /\/(?:log-?in|sign-?in|logon|saml2?|oauth2?|openid(?:-connect)?|oidc|sso|adfs|shibboleth\.sso|idp|kirjaudu|kirjautuminen|tunnistautuminen|logga-?in|inloggning)(?:[/.;]|$)/i

/** True for an address at which a person is asked who they are. */
export function isLogin({ hostname, pathname }: URL): boolean {
  return gateways.test(hostname) || logins.test(pathname)
}

/** True for a host that does nothing else. */
export function isLoginGateway({ hostname }: URL): boolean {
  return gateways.test(hostname)
}
