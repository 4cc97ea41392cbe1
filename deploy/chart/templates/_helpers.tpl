{{/* What every object of a part is called by. Takes the root and the part's name. */}}
{{- define "wholesale.labels" -}}
app.kubernetes.io/name: wholesale-os
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}

{{- define "wholesale.name" -}}
{{ .root.Release.Name }}-{{ .part }}
{{- end }}

{{/* The environment of every process: what is public here, the rest from the Secret. */}}
{{- define "wholesale.env" -}}
{{- $root := .root -}}
envFrom:
  - secretRef:
      name: {{ $root.Values.secretName }}
env:
  - name: PUBLIC_BACKEND_URL
    value: https://{{ $root.Values.hosts.backend }}
  - name: PUBLIC_STOREFRONT_URL
    value: https://{{ $root.Values.hosts.storefront }}
  {{- range $name, $value := merge (dict) (.more | default dict) $root.Values.env }}
  - name: {{ $name }}
    value: {{ $value | quote }}
  {{- end }}
{{- end }}

{{/* What a pod of any part has in common. Takes root and part. */}}
{{- define "wholesale.pod" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  fsGroup: 1000
  seccompProfile:
    type: RuntimeDefault
{{- with .root.Values.imagePullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.affinity }}
affinity: {{ toYaml . | nindent 2 }}
{{- end }}
volumes:
  - name: data
    emptyDir: {}
{{- end }}

{{- define "wholesale.container" -}}
image: {{ .root.Values.image.repository }}:{{ .root.Values.image.tag }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: data
    mountPath: /data
{{- end }}
