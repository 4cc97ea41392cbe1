// A project of jest 29 cannot set its own timeout; booting a server takes seconds.
jest.setTimeout(120_000)
