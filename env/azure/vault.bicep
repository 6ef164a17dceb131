// What is secret, and the one identity that may read it. Who reads what is written to the logs.
param name string
param location string
param readerPrincipalId string
param workspaceId string
param databaseHost string
param databaseUser string
param databaseName string
@secure()
param databasePassword string
@secure()
param recordKey string

// "Key Vault Secrets User", by the id that it has everywhere in Azure.
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=require'
  }
}

resource recordKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'record-key'
  properties: {
    value: recordKey
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource toLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output databaseUrlSecret string = databaseUrl.properties.secretUri
output recordKeySecret string = recordKeySecret.properties.secretUri
