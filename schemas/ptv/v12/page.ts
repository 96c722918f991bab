import * as z from 'zod'

/** The envelope of every search; its rows are parsed one by one, so that a strange one spoils only itself. */
export const Page = z.object({
  page: z.int(),
  pageSize: z.int(),
  totalItems: z.int().min(0),
  totalPages: z.int().min(0),
  items: z.array(z.unknown()),
})
export type Page = z.infer<typeof Page>
