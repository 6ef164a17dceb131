// Outturn in Azure: the bot's registration with a managed identity, a place to run, a PostgreSQL server for the record,
// a vault for what is secret and a workspace for the logs. Nothing here needs a password that a person has to keep.
targetScope = 'resourceGroup'

@description('A short name that the names of all resources begin with.')
@minLength(3)
@maxLength(12)
param name string = 'outturn'

@description('Where the resources are. UK South keeps the record in the United Kingdom.')
param location string = 'uksouth'

@description('What people see the bot as in Teams.')
param displayName string = 'Outturn'

@description('The size of the App Service plan. B1 serves a council; P0v3 adds a staging slot.')
param planSku string = 'B1'

@description('The size of the PostgreSQL server.')
param databaseSku string = 'Standard_B1ms'

@description('The password of the PostgreSQL administrator. It is kept in the vault and nowhere else.')
@secure()
@minLength(24)
param databasePassword string

@description('The key that signs the head of the record. It is kept in the vault and nowhere else.')
@secure()
@minLength(32)
param recordKey string

@description('The path of the council\'s council.json in the package that is deployed.')
param council string

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

var unique = uniqueString(resourceGroup().id)
var siteName = '${name}-${unique}'

module identity 'identity.bicep' = {
  name: 'identity'
  params: {
    name: '${name}-identity'
    location: location
  }
}

module logs 'logs.bicep' = {
  name: 'logs'
  params: {
    name: '${name}-logs'
    location: location
    days: logDays
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: '${name}-db-${unique}'
    location: location
    sku: databaseSku
    password: databasePassword
    workspaceId: logs.outputs.workspaceId
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    name: take('${name}-${unique}', 24)
    location: location
    readerPrincipalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
    databaseHost: database.outputs.host
    databaseUser: database.outputs.user
    databaseName: database.outputs.databaseName
    databasePassword: databasePassword
    recordKey: recordKey
  }
}

module site 'site.bicep' = {
  name: 'site'
  params: {
    name: siteName
    location: location
    planSku: planSku
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    council: council
    databaseUrlSecret: vault.outputs.databaseUrlSecret
    recordKeySecret: vault.outputs.recordKeySecret
    workspaceId: logs.outputs.workspaceId
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot-${unique}'
    displayName: displayName
    endpoint: 'https://${site.outputs.host}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

@description('BOT_ID of the app package.')
output BOT_ID string = identity.outputs.clientId

@description('BOT_DOMAIN of the app package.')
output BOT_DOMAIN string = site.outputs.host

@description('What code is deployed to.')
output BOT_RESOURCE_ID string = site.outputs.id
