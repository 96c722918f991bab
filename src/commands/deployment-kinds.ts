/** The ways to run the program, each with the folders of `src/deploy` whose files it takes. */
export const deploymentFolders = {
  compose: ['compose', 'postgres'],
  systemd: ['systemd'],
  kubernetes: ['kubernetes'],
  postgres: ['postgres'],
  prometheus: ['prometheus'],
} as const satisfies Record<string, readonly string[]>

export type DeploymentKind = keyof typeof deploymentFolders

export const deploymentKinds = Object.keys(deploymentFolders) as readonly DeploymentKind[]
