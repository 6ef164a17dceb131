// Where logs go. Outturn writes no figures, no commentary and no secrets into them.
param name string
param location string
param days int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: days
  }
}

output workspaceId string = workspace.id
