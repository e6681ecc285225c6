// Run by mongosh in docker-compose.yml: initiates the replica set, then brings users and roles up to
// date with mongodb-roles.json, as onebox does on one machine. Doing it twice does nothing.
const fs = require('fs');
const secret = (name) => fs.readFileSync(`/setup/secrets/${name}`, 'utf8').trim();
const host = 'mongodb:27017';
const anywhere = ['find', 'insert', 'createCollection', 'createIndex', 'dropIndex', 'listCollections',
  'listIndexes', 'collStats', 'dbStats', 'changeStream'];

const credentials = `root:${encodeURIComponent(secret('mongodb-root-password'))}`;
const connection = new Mongo(`mongodb://${credentials}@${host}/?authSource=admin&directConnection=true`);
const admin = connection.getDB('admin');

try {
  admin.runCommand({ replSetGetStatus: 1 }).ok || initiate();
} catch (notYetInitialized) {
  initiate();
}

function initiate() {
  admin.runCommand({ replSetInitiate: { _id: 'darvoza', members: [{ _id: 0, host }] } });
}

for (let tries = 0; !admin.runCommand({ hello: 1 }).isWritablePrimary; tries++) {
  if (tries > 60) {
    throw new Error('The replica set has no primary after 60 s');
  }
  sleep(1000);
}

const privilege = (db, collection, actions) => ({ resource: { db, collection }, actions });
const roles = JSON.parse(fs.readFileSync('/setup/mongodb-roles.json', 'utf8'));

for (const [service, changeable] of Object.entries(roles)) {
  const role = `${service}-service`;
  const privileges = [
    privilege(service, '', anywhere),
    ...changeable.map((collection) => privilege(service, collection, ['update', 'remove'])),
  ];
  if (admin.getRole(role)) {
    admin.updateRole(role, { privileges, roles: [] });
  } else {
    admin.createRole({ role, privileges, roles: [] });
  }
  const folder = service === 'gateway' ? service : `${service}-service`;
  if (!admin.getUser(service)) {
    admin.createUser({
      user: service,
      pwd: secret(`${folder}/mongodb-password`),
      roles: [role],
      mechanisms: ['SCRAM-SHA-256'],
    });
  }
}
print('MongoDB is set up');
